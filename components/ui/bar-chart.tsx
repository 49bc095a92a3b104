import { classNames } from './class-names';
import { Disclosure } from './disclosure';

export interface Bar {
  label: string;
  value: number;
  /** How the value is said; the number itself when there is none. */
  text?: string;
}

interface BarChartProps {
  /** What the bars count, and over what. */
  title: string;
  /** Heads of the two columns of the table behind it. */
  of: { label: string; value: string };
  bars: readonly Bar[];
}

const height = 120;
const step = 40;

/** Bars over time, drawn on the server, with the same figures as a table behind them. */
export function BarChart({ title, of, bars }: BarChartProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const width = bars.length * step;
  // At most eight labels fit under the bars on a phone.
  const every = Math.ceil(bars.length / 8);
  return (
    <figure className="grid gap-3">
      <figcaption className="font-semibold text-sm">{title}</figcaption>
      <div aria-hidden="true">
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          className="h-36 w-full overflow-visible"
        >
          <Guides width={width} />
          {bars.map((bar, i) => {
            const size = bar.value === 0 ? 1 : Math.max(3, (bar.value / most) * (height - 6));
            return (
              <rect
                key={bar.label}
                x={i * step + 6}
                width={step - 12}
                y={height - size}
                height={size}
                className={bar.value === most ? 'fill-accent' : 'fill-accent-line'}
              >
                <title>{`${bar.label}: ${bar.text ?? bar.value}`}</title>
              </rect>
            );
          })}
        </svg>
        <div className="mt-1.5 flex text-muted text-xs">
          {bars.map((bar, i) => (
            <span key={bar.label} className="flex min-w-0 flex-1 basis-0 justify-center">
              {i % every === 0 && (
                <span
                  className={classNames(
                    'whitespace-nowrap',
                    i % (2 * every) !== 0 && 'max-sm:hidden',
                  )}
                >
                  {bar.label}
                </span>
              )}
            </span>
          ))}
        </div>
      </div>
      <Disclosure look="quiet" summary="Show as a table">
        <BarTable title={title} of={of} bars={bars} />
      </Disclosure>
    </figure>
  );
}

function Guides({ width }: { width: number }) {
  return [0, 0.5, 1].map((part) => (
    <line
      key={part}
      x1="0"
      x2={width}
      y1={height - part * (height - 6)}
      y2={height - part * (height - 6)}
      className="stroke-line"
      strokeDasharray={part === 0 ? undefined : '3 5'}
      vectorEffect="non-scaling-stroke"
    />
  ));
}

function BarTable({ title, of, bars }: BarChartProps) {
  return (
    <table className="w-full max-w-sm text-sm">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr className="border-line border-b text-muted">
          <th scope="col" className="py-1.5 text-left font-semibold">
            {of.label}
          </th>
          <th scope="col" className="py-1.5 text-right font-semibold">
            {of.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label} className="border-line border-b">
            <th scope="row" className="py-1.5 text-left font-normal">
              {bar.label}
            </th>
            <td className="tabular py-1.5 text-right">{bar.text ?? bar.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
