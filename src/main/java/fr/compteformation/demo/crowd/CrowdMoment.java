package fr.compteformation.demo.crowd;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PortalTime;

/**
 * When somebody declared or acted.
 *
 * @param act the act; {@code null} for the declaration
 */
record CrowdMoment(Instant at, CrowdMember member, @Nullable CrowdAct act) {

	private static final int OPENING_HOUR = 8;

	private static final int HOURS_OF_THE_DAY = 10;

	private static final int MINUTES = 60;

	/**
	 * The acts of all, in the order of time. Each member has their own time of the day.
	 */
	static List<CrowdMoment> of(List<CrowdMember> members, LocalDate today) {
		return IntStream.range(0, members.size())
			.boxed()
			.flatMap((index) -> of(members.get(index), today,
					LocalTime.of(OPENING_HOUR + index * 7 % HOURS_OF_THE_DAY, index * 13 % MINUTES)))
			.sorted((one, other) -> one.at.compareTo(other.at))
			.toList();
	}

	private static Stream<CrowdMoment> of(CrowdMember member, LocalDate today, LocalTime time) {
		LocalDate declared = today.minusDays(member.daysAgo());
		return Stream.concat(Stream.of(new CrowdMoment(at(declared, time), member, null)),
				member.acts()
					.stream()
					.map((act) -> new CrowdMoment(at(declared.plusDays(act.days()), time), member, act)));
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(PortalTime.ZONE).toInstant();
	}

}
