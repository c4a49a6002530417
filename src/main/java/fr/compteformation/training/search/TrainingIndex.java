package fr.compteformation.training.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.register.Town;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.catalogue.SessionDates;

/**
 * All trainings with open sessions, in memory. Never changes: a new one replaces it. The
 * words of trainings are found by Lucene; facets are counted in one pass over the
 * sessions of the trainings found.
 */
class TrainingIndex {

	private static final int BESIDE_WORK = besideWork();

	private static final List<Integer> RADII = Facet.RADIUS.options().stream().map(Integer::valueOf).toList();

	private final CourseText text;

	private final CourseColumns courses;

	private final SessionColumns sessions;

	private TrainingIndex(CourseText text, CourseColumns courses, SessionColumns sessions) {
		this.text = text;
		this.courses = courses;
		this.sessions = sessions;
	}

	int size() {
		return this.courses.size();
	}

	int sessions() {
		return this.sessions.size();
	}

	/**
	 * The trainings that fit.
	 * @param town the town of the query, if it is one
	 * @param rest {@code null} if the rights of the person are not known
	 */
	TrainingResults search(TrainingQuery query, Optional<Town> town, @Nullable RestToPay rest) {
		float[] scores = this.text.scores(query.what());
		float[] kilometres = town.map(Town::point).map(this.sessions::kilometresFrom).orElse(null);
		Map<Facet, Long> chosen = masks(query, kilometres, rest);
		Tally tally = new Tally(chosen);
		Comparator<Found> order = order(query.sort(), kilometres);
		// Only those that are shown are kept, the last one first.
		PriorityQueue<Found> shown = new PriorityQueue<>(order.reversed());
		int total = 0;
		for (int course = 0; course < scores.length; course++) {
			if (scores[course] > 0) {
				int best = best(course, tally, kilometres, rest, query.sort());
				if (best >= 0) {
					total++;
					shown.add(new Found(course, best, tally.fitting(), scores[course], rest(course, query, rest)));
					if (shown.size() > query.shown()) {
						shown.remove();
					}
				}
			}
		}
		List<TrainingHit> hits = shown.stream().sorted(order).map((one) -> hit(one, kilometres)).toList();
		return new TrainingResults(total, hits, counts(tally), tally.without(), town);
	}

	// The session that fits best: the nearest, or the earliest.
	private int best(int course, Tally tally, float @Nullable [] kilometres, @Nullable RestToPay rest,
			TrainingQuery.Sort sort) {
		tally.begin();
		for (Facet facet : Facet.values()) {
			tally.set(facet, this.courses.values(course, facet));
		}
		tally.set(Facet.PRICE, price(course, rest));
		int best = -1;
		for (int session = this.courses.row(course).firstSession(); session < end(course); session++) {
			tally.set(Facet.MODE, 1L << this.sessions.modeNumber(session));
			tally.set(Facet.RHYTHM, BESIDE_WORK >> this.sessions.rhythmNumber(session) & 1);
			tally.set(Facet.MONTH, 1L << this.sessions.month(session));
			tally.set(Facet.RADIUS, radii(session, kilometres));
			if (tally.fits() && (best < 0 || sort == TrainingQuery.Sort.DISTANCE
					&& distance(session, kilometres) < distance(best, kilometres))) {
				best = session;
			}
		}
		tally.end();
		return best;
	}

	private int end(int course) {
		return (course + 1 < this.courses.size()) ? this.courses.row(course + 1).firstSession() : this.sessions.size();
	}

	private long price(int course, @Nullable RestToPay rest) {
		if (rest == null) {
			return 0;
		}
		return (rest.plan(this.courses.price(course)).remainder().cents() == 0) ? 1 : 2;
	}

	// What is at a distance is near everybody.
	private long radii(int session, float @Nullable [] kilometres) {
		if (kilometres == null) {
			return 0;
		}
		long values = 0;
		for (int radius = 0; radius < RADII.size(); radius++) {
			if (distance(session, kilometres) <= RADII.get(radius)) {
				values |= 1L << radius;
			}
		}
		return values;
	}

	private float distance(int session, float @Nullable [] kilometres) {
		int place = this.sessions.place(session);
		return (kilometres == null || place < 0) ? 0 : kilometres[place];
	}

	private Map<Facet, Long> masks(TrainingQuery query, float @Nullable [] kilometres, @Nullable RestToPay rest) {
		Map<Facet, Long> masks = new EnumMap<>(Facet.class);
		query.chosen().forEach((facet, values) -> {
			boolean unknown = facet == Facet.RADIUS && kilometres == null || facet == Facet.PRICE && rest == null;
			if (!unknown) {
				masks.put(facet, mask(facet, values));
			}
		});
		return masks;
	}

	private long mask(Facet facet, Set<String> values) {
		long mask = 0;
		for (String value : values) {
			int number = switch (facet) {
				case MONTH -> this.sessions.monthNumber(value);
				case LANGUAGE -> this.courses.languages().indexOf(value);
				default -> number(facet, value);
			};
			if (number >= 0) {
				mask |= 1L << number;
			}
		}
		return mask;
	}

	// Levels and ways stand in the order of their types.
	private static int number(Facet facet, String value) {
		return facet.options().indexOf(value);
	}

	private Map<Facet, Map<String, Integer>> counts(Tally tally) {
		Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			List<String> names = switch (facet) {
				case MONTH -> months();
				case LANGUAGE -> this.courses.languages();
				default -> facet.options();
			};
			Map<String, Integer> ofFacet = new LinkedHashMap<>();
			for (int value = 0; value < names.size(); value++) {
				int count = tally.count(facet, value);
				if (count > 0 || !facet.options().isEmpty()) {
					ofFacet.put(names.get(value), count);
				}
			}
			counts.put(facet, ofFacet);
		}
		return counts;
	}

	private List<String> months() {
		List<String> months = new ArrayList<>();
		for (int month = 0; month < Tally.VALUES - 1; month++) {
			months.add(this.sessions.monthName(month));
		}
		return months;
	}

	private long rest(int course, TrainingQuery query, @Nullable RestToPay rest) {
		if (rest == null || query.sort() != TrainingQuery.Sort.REST) {
			return 0;
		}
		FundingPlan plan = rest.plan(this.courses.price(course));
		return plan.forThePerson().cents();
	}

	private Comparator<Found> order(TrainingQuery.Sort sort, float @Nullable [] kilometres) {
		Comparator<Found> byScore = Comparator.comparingDouble((Found found) -> -found.score());
		Comparator<Found> byDate = Comparator.comparingInt((Found found) -> this.sessions.startDay(found.session()));
		Comparator<Found> byPrice = Comparator.comparing((Found found) -> this.courses.price(found.course()));
		Comparator<Found> byDistance = Comparator
			.comparingDouble((Found found) -> distance(found.session(), kilometres));
		Comparator<Found> first = switch (sort) {
			case RELEVANCE -> byScore.thenComparing(byDistance);
			case REST -> Comparator.comparingLong(Found::rest).thenComparing(byPrice);
			case PRICE -> byPrice;
			case DATE -> byDate;
			case DISTANCE -> byDistance.thenComparing(byScore);
		};
		return first.thenComparing(byDate).thenComparing(byPrice).thenComparingInt(Found::course);
	}

	private TrainingHit hit(Found found, float @Nullable [] kilometres) {
		CourseColumns.Row course = this.courses.row(found.course());
		int session = found.session();
		Double away = (kilometres == null || this.sessions.place(session) < 0) ? null
				: Double.valueOf(distance(session, kilometres));
		return new TrainingHit(course.id(), course.title(), course.provider(), course.terms().price(),
				course.terms().hours(), course.terms().level(),
				new TrainingHit.Session(this.sessions.startsOn(session), this.sessions.endsOn(session),
						this.sessions.rhythm(session), this.sessions.mode(session), this.sessions.town(session), away,
						found.fitting() - 1));
	}

	private static int besideWork() {
		int rhythms = 0;
		for (SessionDates.Rhythm rhythm : SessionDates.Rhythm.values()) {
			rhythms |= rhythm.isBesideWork() ? 1 << rhythm.ordinal() : 0;
		}
		return rhythms;
	}

	private record Found(int course, int session, int fitting, float score, long rest) {
	}

	/** Adds trainings. Those without a session are left out. */
	static class Builder {

		private final CourseText.Builder text = new CourseText.Builder();

		private final CourseColumns courses = new CourseColumns();

		private final SessionColumns sessions;

		Builder(LocalDate today) {
			this.sessions = new SessionColumns(today);
		}

		void add(CourseDetails course) {
			if (!course.sessions().isEmpty()) {
				this.text.add(course);
				this.courses.add(course, this.sessions.size());
				course.sessions().forEach(this.sessions::add);
			}
		}

		TrainingIndex build() {
			return new TrainingIndex(this.text.build(), this.courses, this.sessions);
		}

	}

}
