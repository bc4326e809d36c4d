/** Where the text comes from: pasted, typed, or read from a file that was chosen or dropped. */
import { Alert, Button, Group, SegmentedControl, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDraft, DraftFaults } from './article-draft.js';
import { readFile, type FileFault, type FileText } from './file-text.js';

interface Props {
  draft: ArticleDraft;
  change: (some: Partial<ArticleDraft>) => void;
  fault: DraftFaults['content'];
}

type FromFile = { name: string } & (FileText | { fault: FileFault });

export function TextSource({ draft, change, fault }: Props) {
  const { t } = useTranslation('articles');
  const [file, setFile] = useState<FromFile | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { format, content } = draft;

  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = readFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    setFile({ name: chosen.name, ...read });
    setPasted(null);
    if ('text' in read) change({ format: read.format, content: read.text });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    const html = clipboardData.getData('text/html');
    setPasted(format === 'text' && content === '' && /<(?:p|h\d|div|li|br)\b/i.test(html) ? html : null);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the keyboard has the button for a file
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      style={over ? { outline: '2px dashed var(--today)', outlineOffset: 4 } : undefined}
    >
      <Group justify="space-between" mb="xs">
        <SegmentedControl
          aria-label={t('new.source')}
          value={format}
          onChange={(value) => change({ format: value as ArticleDraft['format'] })}
          data={[
            { value: 'text', label: t('new.asText') },
            { value: 'html', label: t('new.asHtml') },
          ]}
        />
        <Button
          variant="default"
          leftSection={<IconFileText size={16} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {t('new.file')}
        </Button>
        <input
          ref={input}
          id="article-file"
          type="file"
          accept=".txt,.md,.html,.htm"
          hidden
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </Group>
      <Textarea
        id="article-content"
        label={format === 'html' ? t('new.contentHtml') : t('new.content')}
        description={over ? t('new.drop') : t('new.contentHint')}
        required
        rows={12}
        value={content}
        onChange={(event) => change({ content: event.currentTarget.value })}
        onPaste={onPaste}
        error={fault && t(`new.contentFault.${fault}`)}
        styles={{ input: { fontFamily: format === 'html' ? 'ui-monospace, monospace' : 'var(--serif)' } }}
      />
      {pasted !== null && (
        <Alert mt="xs" color="tide" title={t('new.pastedHtml')} role="status">
          <Group justify="space-between">
            {t('new.pastedHtmlHint')}
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                change({ format: 'html', content: pasted });
                setPasted(null);
                document.getElementById('article-content')?.focus();
              }}
            >
              {t('new.useHtml')}
            </Button>
          </Group>
        </Alert>
      )}
      {file && <FileNotice file={file} />}
    </div>
  );
}

function FileNotice({ file }: { file: FromFile }) {
  const { t } = useTranslation('articles');
  const { name } = file;
  if ('fault' in file) {
    return (
      <Alert mt="xs" color="red" role="alert">
        {t(`new.fileFault.${file.fault}`, { name })}
      </Alert>
    );
  }
  const { guessed, encoding } = file;
  return (
    <Alert mt="xs" color={guessed ? 'orange' : 'tide'} role={guessed ? 'alert' : 'status'}>
      {t(guessed ? 'new.fileGuessed' : 'new.fileRead', { name, encoding: encoding.toUpperCase() })}
    </Alert>
  );
}
