package fr.compteformation.platform.securitycheck;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.NativeButton;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Solves security checks for tests of forms that contain one, by reading the database.
 */
public final class RightAnswers {

	private RightAnswers() {
	}

	/**
	 * The French name of the right tile of the newest challenge: {@code Image 3 sur 6}.
	 */
	public static String tile(ApplicationContext portal) {
		return tile(place(portal));
	}

	/** The French name of a wrong tile of the newest challenge. */
	public static String wrongTile(ApplicationContext portal) {
		return tile(place(portal) % 6 + 1);
	}

	/** The text to type for the newest challenge; none for pictures. */
	public static String typed(ApplicationContext portal) {
		return newest(portal, "secret").replaceAll("\\|.*", "");
	}

	/** The digits spoken by the newest challenge. */
	public static String heard(ApplicationContext portal) {
		return newest(portal, "spoken");
	}

	/** Clicks the right tile, in French and without a browser. */
	public static void click(ApplicationContext portal) {
		click(tile(portal));
	}

	/** Clicks a tile by its name, without a browser. */
	public static void click(String tile) {
		LocatorJ._click(LocatorJ._get(NativeButton.class,
				(search) -> search.withPredicate((button) -> button.getAriaLabel().equals(Optional.of(tile)))));
	}

	/** The id of the newest challenge. */
	public static UUID challenge(ApplicationContext portal) {
		return UUID.fromString(newest(portal, "cast(id as varchar)"));
	}

	static String of(JdbcClient database, ChallengeId challenge) {
		return database.sql("select secret from security_challenge where id = :id")
			.param("id", challenge.value())
			.query(String.class)
			.single();
	}

	private static int place(ApplicationContext portal) {
		return Integer.parseInt(newest(portal, "secret"));
	}

	private static String newest(ApplicationContext portal, String column) {
		return portal.getBean(JdbcClient.class)
			.sql("select " + column
					+ " from security_challenge where expires_at <= ? order by expires_at desc fetch first 1 rows only")
			.param(latest(portal))
			.query(String.class)
			.single();
	}

	// Another test may have advanced the clock and left a challenge of that time.
	private static OffsetDateTime latest(ApplicationContext portal) {
		return portal.getBean(Clock.class)
			.instant()
			.plus(SecurityChecks.VALIDITY)
			.plusSeconds(1)
			.atOffset(ZoneOffset.UTC);
	}

	private static String tile(int place) {
		return "Image " + place + " sur 6";
	}

}
