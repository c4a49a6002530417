package fr.compteformation.rights.reading;

import java.util.List;

import fr.compteformation.platform.document.page.PageWord;

/**
 * How the text lies on a page, seen from the order of its words: many photos are turned.
 */
enum PageTurn {

	UPRIGHT {

		@Override
		ReadFact.Place turned(ReadFact.Place place) {
			return place;
		}

		@Override
		ReadFact.Place back(ReadFact.Place place) {
			return place;
		}

	},

	/** The lines run downwards. */
	DOWNWARDS {

		@Override
		ReadFact.Place turned(ReadFact.Place place) {
			return new ReadFact.Place(place.top(), 1 - place.left() - place.width(), place.height(), place.width());
		}

		@Override
		ReadFact.Place back(ReadFact.Place place) {
			return new ReadFact.Place(1 - place.top() - place.height(), place.left(), place.height(), place.width());
		}

	},

	UPSIDE_DOWN {

		@Override
		ReadFact.Place turned(ReadFact.Place place) {
			return new ReadFact.Place(1 - place.left() - place.width(), 1 - place.top() - place.height(), place.width(),
					place.height());
		}

		@Override
		ReadFact.Place back(ReadFact.Place place) {
			return turned(place);
		}

	},

	/** The lines run upwards. */
	UPWARDS {

		@Override
		ReadFact.Place turned(ReadFact.Place place) {
			return DOWNWARDS.back(place);
		}

		@Override
		ReadFact.Place back(ReadFact.Place place) {
			return DOWNWARDS.turned(place);
		}

	};

	/** The turn of a page with these words in reading order. */
	static PageTurn of(List<PageWord> words) {
		double right = 0;
		double down = 0;
		for (int word = 1; word < words.size(); word++) {
			if (words.get(word).line() == words.get(word - 1).line()) {
				right += words.get(word).left() - words.get(word - 1).left();
				down += words.get(word).top() - words.get(word - 1).top();
			}
		}
		if (Math.abs(right) >= Math.abs(down)) {
			return (right >= 0) ? UPRIGHT : UPSIDE_DOWN;
		}
		return (down > 0) ? DOWNWARDS : UPWARDS;
	}

	/** The same place on the upright page. */
	abstract ReadFact.Place turned(ReadFact.Place place);

	/** Where a place of the upright page is on the page as it lies. */
	abstract ReadFact.Place back(ReadFact.Place place);

	PageWord upright(PageWord word) {
		ReadFact.Place place = turned(new ReadFact.Place(word.left(), word.top(), word.width(), word.height()));
		return new PageWord(word.text(), word.line(), place.left(), place.top(), place.width(), place.height(),
				word.confidence());
	}

}
