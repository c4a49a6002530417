package fr.compteformation.training.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.register.GeoPoint;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.catalogue.SessionDates;
import fr.compteformation.training.catalogue.SessionPlace;

/**
 * The sessions of the index, in columns: a few bytes each. The sessions of a training are
 * neighbours.
 */
class SessionColumns {

	/** Sessions later than so many months share the last one. */
	private static final int MOST_MONTHS = 60;

	private int size;

	private int[] starts = new int[1024];

	private int[] ends = new int[1024];

	private int[] places = new int[1024];

	private byte[] rhythms = new byte[1024];

	private byte[] modes = new byte[1024];

	private byte[] months = new byte[1024];

	private final YearMonth firstMonth;

	private final Map<Place, Integer> known = new LinkedHashMap<>();

	private final List<Place> placesByNumber = new ArrayList<>();

	SessionColumns(LocalDate today) {
		this.firstMonth = YearMonth.from(today);
	}

	void add(CourseDetails.Session session) {
		if (this.size == this.starts.length) {
			grow();
		}
		SessionDates dates = session.dates();
		this.starts[this.size] = Math.toIntExact(dates.startsOn().toEpochDay());
		this.ends[this.size] = Math.toIntExact(dates.endsOn().toEpochDay());
		this.rhythms[this.size] = (byte) dates.rhythm().ordinal();
		this.modes[this.size] = (byte) session.place().mode().ordinal();
		this.months[this.size] = (byte) Math
			.clamp(this.firstMonth.until(YearMonth.from(dates.startsOn()), ChronoUnit.MONTHS), 0, MOST_MONTHS);
		this.places[this.size] = place(session.place());
		this.size++;
	}

	int size() {
		return this.size;
	}

	LocalDate startsOn(int session) {
		return LocalDate.ofEpochDay(this.starts[session]);
	}

	LocalDate endsOn(int session) {
		return LocalDate.ofEpochDay(this.ends[session]);
	}

	int startDay(int session) {
		return this.starts[session];
	}

	SessionDates.Rhythm rhythm(int session) {
		return SessionDates.Rhythm.values()[this.rhythms[session]];
	}

	SessionPlace.Mode mode(int session) {
		return SessionPlace.Mode.values()[this.modes[session]];
	}

	int modeNumber(int session) {
		return this.modes[session];
	}

	int rhythmNumber(int session) {
		return this.rhythms[session];
	}

	/** The month of the start, counted from the first. */
	int month(int session) {
		return this.months[session];
	}

	/** The name of a month in addresses. */
	String monthName(int month) {
		return this.firstMonth.plusMonths(month).toString();
	}

	/** The number of a month; below zero if it is not one of the index. */
	int monthNumber(String name) {
		for (int month = 0; month <= MOST_MONTHS; month++) {
			if (monthName(month).equals(name)) {
				return month;
			}
		}
		return -1;
	}

	@Nullable String town(int session) {
		return (this.places[session] < 0) ? null : this.placesByNumber.get(this.places[session]).town();
	}

	/** The place; below zero at a distance. */
	int place(int session) {
		return this.places[session];
	}

	/** The kilometres from a point to each place. */
	float[] kilometresFrom(GeoPoint point) {
		float[] kilometres = new float[this.placesByNumber.size()];
		for (int place = 0; place < kilometres.length; place++) {
			kilometres[place] = (float) this.placesByNumber.get(place).point().kilometresTo(point);
		}
		return kilometres;
	}

	private int place(SessionPlace place) {
		GeoPoint point = place.point();
		String town = place.town();
		if (point == null || town == null) {
			return -1;
		}
		return this.known.computeIfAbsent(new Place(town, point), (unseen) -> {
			this.placesByNumber.add(unseen);
			return this.placesByNumber.size() - 1;
		});
	}

	private void grow() {
		int length = 2 * this.size;
		this.starts = Arrays.copyOf(this.starts, length);
		this.ends = Arrays.copyOf(this.ends, length);
		this.places = Arrays.copyOf(this.places, length);
		this.rhythms = Arrays.copyOf(this.rhythms, length);
		this.modes = Arrays.copyOf(this.modes, length);
		this.months = Arrays.copyOf(this.months, length);
	}

	private record Place(String town, GeoPoint point) {
	}

}
