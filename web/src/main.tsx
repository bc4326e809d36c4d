/** Starts the desk in the browser. */
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './look/look.css';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.js';
import { startWording } from './wording/wording.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the desk.');
await startWording();
createRoot(root).render(<Desk />);
