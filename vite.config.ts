import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Everything that pages need in one file, instead of in parts of parts that are asked for one after the other.
// What draws Markdown in tooltips stays apart: no page asks for it.
const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'portal', test: (id: string) => !/markdown|marked|dompurify/.test(id) }] } }
    }
  }
});

export default overrideVaadinConfig(customConfig);
