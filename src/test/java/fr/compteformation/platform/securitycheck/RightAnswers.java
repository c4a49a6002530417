package fr.compteformation.platform.securitycheck;

import java.util.Optional;

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
			.sql("select " + column + " from security_challenge order by expires_at desc fetch first 1 rows only")
			.query(String.class)
			.single();
	}

	private static String tile(int place) {
		return "Image " + place + " sur 6";
	}

}
