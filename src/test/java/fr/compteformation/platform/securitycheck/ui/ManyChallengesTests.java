package fr.compteformation.platform.securitycheck.ui;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client that requests challenges and never answers. The database is in memory, so its
 * rows count too.
 */
@Tag("proof")
class ManyChallengesTests extends UiTests {

	private static final int WARM_UP = 1_000;

	private static final int ISSUED = 10_000;

	private static final int MOST_KEPT = 5;

	private static final long BOUND = 8 << 20;

	@Autowired
	private SecurityChecks checks;

	@Autowired
	private JdbcClient database;

	@Test
	void leaveNothingOfTenThousandButTheLastFive() {
		measure("challenges issued", (i) -> this.checks.issue(Asking.visitor(), kind(i), Locale.FRENCH));
	}

	@Test
	void leaveNothingInAFormThatIsRenewedTenThousandTimes() {
		SecurityCheckField field = new SecurityCheckField(this.checks, CheckedForm.CONTACT);
		show(field);
		measure("renewals of a form", (i) -> {
			field.renew();
			MockVaadin.clientRoundtrip();
		});
	}

	private void measure(String what, IntConsumer step) {
		this.database.sql("delete from security_challenge").update();
		IntStream.range(0, WARM_UP).forEach(step);
		long before = heap();
		IntStream.range(0, ISSUED).forEach(step);
		long grown = heap() - before;
		System.out.printf("%d %s: heap %.1f MB, %+.2f MB since the first %d%n", ISSUED, what,
				(before + grown) / 1048576.0, grown / 1048576.0, WARM_UP);
		assertThat(grown).isLessThan(BOUND);
		assertThat(this.database.sql("select count(*) from security_challenge").query(Integer.class).single())
			.isEqualTo(MOST_KEPT);
	}

	private static CheckKind kind(int i) {
		return CheckKind.values()[i % CheckKind.values().length];
	}

	private static long heap() {
		IntStream.range(0, 5).forEach((round) -> System.gc());
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
