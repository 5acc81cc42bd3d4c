/** The strips at the head and the foot of a paper: whose work it is and for whom. Neither is there where nothing was said. */
import { useTranslation } from 'react-i18next';
import { useBranding } from './branding.ts';

/** The logo and the client's name. */
export const HeadStrip = () => {
  const { t } = useTranslation();
  const { logo, client } = useBranding();
  if (logo === null && client === null) return null;
  return (
    <header className="strip head">
      {logo === null ? null : <img className="logo" src={logo} alt={t('print.logo')} />}
      {client === null ? null : <bdi className="client">{client}</bdi>}
    </header>
  );
};

/** The consultant, the line of the house, and who may read it. Papers of several pages say it in their margins. */
export const FootStrip = () => {
  const { consultant, footer, confidentiality } = useBranding();
  if (consultant === null && footer === null && confidentiality === null) return null;
  return (
    <footer className="strip foot">
      {consultant === null ? null : <bdi className="consultant">{consultant}</bdi>}
      {footer === null ? null : <bdi>{footer}</bdi>}
      {confidentiality === null ? null : <bdi className="confidentiality">{confidentiality}</bdi>}
    </footer>
  );
};
