/** The window's entry. */
import '@mantine/core/styles.layer.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/tokens-forced.css';
import './styles/base.css';
import './app/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { allowPlainStyles } from './app/plain-styles.ts';

allowPlainStyles(window as object);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
