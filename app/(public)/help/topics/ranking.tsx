import { rankedMax } from '@/lib/catalog/ranking';
import { marketplace } from '@/marketplace.config';
import { days, FactTable, Part, Topic } from '../help-parts';

const { ranking, levels } = marketplace;

export function Ranking() {
  return (
    <>
      <Part title="What counts">
        <p>
          The best match comes first. Three things make it, multiplied with each other, each with
          its own weight. <strong>Places cannot be bought</strong>, and under each result you can
          open why it stands there.
        </p>
      </Part>
      <FactTable
        caption="What the ranking is made of"
        head={['What', 'Weight', 'How it is found']}
        rows={[
          [
            'Your words',
            ranking.weights.text,
            'Where they are found: in the title most, then tags and category, packages, description.',
          ],
          [
            'Quality',
            ranking.weights.quality,
            `The rating, mixed with ${ranking.priorReviews} reviews of ${ranking.priorRating} while there are few, and how often the seller delivers on time.`,
          ],
          [
            'Freshness',
            ranking.weights.freshness,
            `How new the gig is: half of this advantage is gone after ${days(ranking.freshnessHalfLifeDays)}, and at most half of it can be lost.`,
          ],
        ]}
      />
      <Part title="A fair start">
        <p>
          {ranking.newSellerPlaces} places of every first page are kept for sellers with fewer than{' '}
          {levels.level1.orders} orders, if their gigs match: everyone has to begin somewhere. They
          stand lower on the page, the best matches keep the top.
        </p>
        <p>
          A search can find far more gigs than can be weighed against each other: then it is the
          {` ${rankedMax} `}
          with the best quality. Among equally good ones a lot decides who is in; it is drawn anew
          every day, so that everyone has their turn.
        </p>
      </Part>
      <Part title="Your own order">
        <p>
          Newest, cheapest, best rated or fastest: choose another order above the results, and
          nothing else counts. ‘Best rated’ mixes in the market’s mean as above, so that one review
          of five stars does not come before a hundred of 4.9.
        </p>
      </Part>
      <Part title="What is shown at all">
        <p>
          Gigs that are on sale, of sellers who take orders. Filters take away, they never reorder.
          The level of a seller (<Topic slug="levels">how levels work</Topic>) is a filter and does
          not count for the place. ‘Answers within’ goes by the middle one of a seller’s answers of
          the last 90 days, once there are three; ‘online now’ are those who had a page of ours open
          within the last minute.
        </p>
      </Part>
    </>
  );
}
