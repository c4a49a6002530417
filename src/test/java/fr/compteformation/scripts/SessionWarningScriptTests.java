package fr.compteformation.scripts;

import java.util.List;

import com.microsoft.playwright.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The warnings before the session ends, with a controllable clock.
 */
class SessionWarningScriptTests extends ScriptPage {

	private static final int LAST_SECONDS = 5;

	private static final String DIALOG = """
			<dialog id=%s><p data-text="Encore {time}"></p><p role=status></p><button>Rester</button></dialog>
			""";

	@BeforeEach
	void showThePage() {
		this.page.clock().install(new Clock.InstallOptions().setTime(0));
		this.page.clock().pauseAt(1000);
		show("<input id=field>" + DIALOG.formatted("idle") + DIALOG.formatted("end"), "session-warning.js");
		this.page.evaluate(
				"""
						() => {
							window.stayed = 0;
							window.typed = 0;
							document.querySelector('#idle').$server = {stay: () => window.stayed++, typed: () => window.typed++};
						}
						""");
	}

	@Test
	void warnsBeforeTheSessionEnds() {
		watch(true, 600, 120);
		after(470);
		assertThat(isOpen("idle")).isFalse();
		after(11);
		assertThat(isOpen("idle")).isTrue();
		assertThat(text("#idle [data-text]")).matches("Encore 2\\p{Z}minutes");
	}

	@Test
	void leadsAwayOnceTheSessionHasEnded() {
		watch(true, 600, 120);
		after(602);
		assertThat(this.page.url()).doesNotContain("#ended");
		after(2);
		assertThat(this.page.url()).endsWith("#ended");
	}

	@Test
	void whoStaysKeepsTheSession() {
		watch(true, 600, 120);
		after(500);
		this.page.evaluate("document.querySelector('#idle button').click()");
		assertThat(isOpen("idle")).isFalse();
		assertThat(this.page.evaluate("stayed")).isEqualTo(1);
		after(400);
		assertThat(this.page.url()).doesNotContain("#ended");
	}

	@Test
	void nothingIsCountedWhereNothingCanBeLost() {
		watch(false, 600, 120);
		after(900);
		assertThat(isOpen("idle")).isFalse();
		assertThat(this.page.url()).doesNotContain("#ended");
	}

	@Test
	void anotherTabKeepsTheSession() {
		watch(true, 600, 120);
		after(590);
		assertThat(isOpen("idle")).isTrue();
		this.page.evaluate("localStorage.setItem('compte-formation.last-activity', Date.now())");
		after(1);
		assertThat(isOpen("idle")).isFalse();
	}

	@Test
	void whatIsSaidComesAtTheMarksOnly() {
		watch(true, 600, 120);
		after(485);
		assertThat(text("#idle [role=status]")).isEmpty();
		after(55);
		assertThat(text("#idle [role=status]")).matches("Encore 60\\p{Z}secondes");
	}

	@Test
	void theLastHourIsAnnouncedOncePerMark() {
		watch(true, 3600, 60);
		this.page.evaluate("sessionWarning.endsIn(document.querySelector('#end'), 1000, [300, 60])");
		after(699);
		assertThat(isOpen("end")).isFalse();
		after(2);
		assertThat(isOpen("end")).isTrue();
		this.page.evaluate("document.querySelector('#end button').click()");
		after(200);
		assertThat(isOpen("end")).isFalse();
		after(40);
		assertThat(isOpen("end")).isTrue();
	}

	@Test
	void typingIsReportedToTheServerOnce() {
		this.page.evaluate("sessionWarning.watch(document.querySelector('#idle'), true, 600, 120, '#ended', 300)");
		this.page.fill("#field", "a");
		this.page.fill("#field", "ab");
		assertThat(this.page.evaluate("typed")).isEqualTo(1);
	}

	private void watch(boolean wanted, int idle, int notice) {
		this.page.evaluate("([wanted, idle, notice]) => sessionWarning.watch(document.querySelector('#idle'), wanted,"
				+ " idle, notice, '#ended', 0)", List.of(wanted, idle, notice));
	}

	// Every tick of the last seconds; playing all of them would take the test’s time.
	private void after(int seconds) {
		int last = Math.min(seconds, LAST_SECONDS);
		this.page.clock().fastForward((seconds - last) * 1000L);
		this.page.clock().runFor(last * 1000L);
	}

	private boolean isOpen(String dialog) {
		return (boolean) this.page.evaluate("document.querySelector('#" + dialog + "').open");
	}

	private String text(String selector) {
		return this.page.textContent(selector);
	}

}
