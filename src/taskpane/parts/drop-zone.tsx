import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import '../views/forms.css';

/** A place that takes dropped files; what is dropped elsewhere in the pane is not ours. */
export function DropZone(props: { onDrop: (data: DataTransfer) => void; children: ComponentChildren }): JSX.Element {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null) props.onDrop(event.dataTransfer);
      }}
    >
      {props.children}
    </div>
  );
}
