/** The gallery's entry. It is built by itself (build/vite.gallery.config.ts) and is no part of the product. */
import '@mantine/core/styles.layer.css';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../app/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allowPlainStyles } from '../app/plain-styles.ts';
import { Gallery } from './gallery.tsx';

allowPlainStyles(window as object);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
