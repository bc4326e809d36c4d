/** The look of the desk: one accent, quiet greys, a serif for what is read and a sans for what is worked with. */
import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The accent, from paper to ink; the filled shade (7) carries white text at 6.9:1. */
const tide: MantineColorsTuple = [
  '#eef6f8',
  '#dcebef',
  '#b6d5dd',
  '#8dbecb',
  '#6aaabb',
  '#4d97ab',
  '#357f93',
  '#265f70',
  '#1f4e5f',
  '#153a47',
];

export const serif = "'Source Serif 4 Variable', 'Iowan Old Style', Georgia, serif";

/** The header of a dialog is no banner of the page. */
const quietHeader = { attributes: { header: { role: 'none' } } };

export const theme = createTheme({
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 6 },
  colors: { tide },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 }, ...quietHeader } },
    Drawer: { defaultProps: quietHeader },
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } } },
    Table: { defaultProps: { verticalSpacing: 'xs' } },
  },
});
