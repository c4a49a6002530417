package fr.compteformation.platform.securitycheck.work;

import java.time.Duration;

/**
 * A counter as of the current clock hour.
 *
 * @param thisHour the events of this clock hour
 * @param hourBefore those of the hour before
 */
record HourlyCount(long thisHour, long hourBefore) {

	static final int HOUR = (int) Duration.ofHours(1).toSeconds();

	/** The counter now, as it was stored in an hour. */
	static HourlyCount at(long hour, long stored, int thisHour, int hourBefore) {
		if (stored >= hour) {
			return new HourlyCount(thisHour, hourBefore);
		}
		return new HourlyCount(0, (stored == hour - 1) ? thisHour : 0);
	}

	/**
	 * The events of the last sixty minutes.
	 * @param rest the seconds that remain of the clock hour
	 */
	int lastHour(long rest) {
		return (int) (this.thisHour + this.hourBefore * rest / HOUR);
	}

	/** When a limit allows another event, in seconds from the start of the clock hour. */
	long secondsUntil(int limit) {
		if (this.thisHour < limit) {
			return HOUR - restBelow(limit - this.thisHour, this.hourBefore);
		}
		return 2L * HOUR - Math.min(HOUR, restBelow(limit, this.thisHour));
	}

	// The longest rest of an hour with less than this part of the events.
	private static long restBelow(long part, long events) {
		return (part * HOUR - 1) / events;
	}

}
