package fr.compteformation.platform.security;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.platform.security.SecurityRecord.Tally;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityRecordTests {

	private final SecurityRecord noted = new SecurityRecord(new MovableClock());

	@AfterEach
	void endTheRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void theSameAgainIsCounted() {
		UUID account = UUID.randomUUID();
		IntStream.range(0, 10_000).forEach((time) -> this.noted.note(Refused.SIGN_IN_WRONG, null, account));
		Map<NotedRefusal, Tally> taken = this.noted.take();
		assertThat(taken).hasSize(1);
		assertThat(taken.values()).extracting(Tally::count).containsExactly(10_000);
		assertThat(this.noted.take()).isEmpty();
	}

	@Test
	void nothingIsLostBetweenTwoWritings() {
		UUID account = UUID.randomUUID();
		long written = IntStream.range(0, 40_000).parallel().mapToLong((time) -> {
			this.noted.note(Refused.PAGE, null, account);
			return (time % 100 == 0) ? sum(this.noted.take()) : 0;
		}).sum();
		assertThat(written + sum(this.noted.take())).isEqualTo(40_000);
	}

	@Test
	void anAttackOnManyStaysBounded() {
		IntStream.range(0, 2 * SecurityRecord.MOST)
			.forEach((person) -> this.noted.note(Refused.SIGN_IN_WRONG, null, new UUID(0, person)));
		assertThat(this.noted.take()).hasSize(SecurityRecord.MOST);
		assertThat(this.noted.takeLost()).isEqualTo(SecurityRecord.MOST);
		assertThat(this.noted.takeLost()).isZero();
	}

	@Test
	void whereItCameFromIsThatOfTheRequest() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("192.0.2.77");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		this.noted.noteNumber(Refused.SIGN_IN_WRONG, People.newNir().value());
		assertThat(this.noted.take().keySet()).extracting(NotedRefusal::network)
			.containsExactly(Network.of("192.0.2.77"));
	}

	@Test
	void addressesAreMasked() {
		assertThat(Stream.of("192.0.2.77", "2001:db8:1:2:3:4:5:6", "fe80::1", "nonsense").map(Network::of))
			.extracting(SecurityLog::masked)
			.isEqualTo(List.of("192.0.2.0/24", "2001:db8:1::/48", "fe80:0:0::/48", "-"));
		assertThat(SecurityLog.masked(null)).isEqualTo("-");
	}

	private static long sum(Map<NotedRefusal, Tally> taken) {
		return taken.values().stream().mapToLong(Tally::count).sum();
	}

}
