package fr.compteformation.platform.securitycheck.ui;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.JacksonUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import fr.compteformation.UiTests;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.securitycheck.Attempt;
import fr.compteformation.platform.securitycheck.Challenge;
import fr.compteformation.platform.securitycheck.ChallengeId;
import fr.compteformation.platform.securitycheck.CheckKind;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.SecurityChecks;
import fr.compteformation.platform.securitycheck.work.Way;
import fr.compteformation.platform.securitycheck.work.Work;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** A form whose browser is slow. */
class BackgroundWorkTests extends UiTests {

	private static final int SHARES = 12;

	private final SecurityChecks checks = mock(SecurityChecks.class);

	private final Work work = new Work(UUID.randomUUID(), Instant.MAX, "0".repeat(64), Way.QUESTION, SHARES);

	private final List<Boolean> submitted = new ArrayList<>();

	private SecurityCheckField field;

	@BeforeEach
	void openTheForm() {
		when(this.checks.enabled()).thenReturn(true);
		when(this.checks.firstKind()).thenReturn(CheckKind.QUESTION);
		when(this.checks.isOpen(any(), any())).thenReturn(true);
		when(this.checks.issue(any(), any(), any()))
			.thenAnswer((asked) -> new Challenge.Question(new ChallengeId(UUID.randomUUID()), "Un et un ?"));
		when(this.checks.work(any(), any(), any(), any())).thenReturn(Optional.of(this.work));
		when(this.checks.answer(any(), any(), any())).thenAnswer((asked) -> judge(asked.getArgument(2)));
		this.field = new SecurityCheckField(this.checks, CheckedForm.CONTACT);
		this.field.whenReady(this::submit);
		show(this.field);
	}

	@Test
	void beginsWhenTheFormOpens() {
		assertThat(works()).hasSize(1);
	}

	@Test
	void isDoneBeforeAnybodyWaits() {
		works().getFirst().complete(numbers(SHARES));
		answer();
		submit();
		assertThat(this.submitted).containsExactly(true);
		assertThat(announcements()).isEmpty();
	}

	@Test
	void submitsTheFormOnceItIsDone() {
		PendingJavaScriptInvocation begun = works().getFirst();
		answer();
		submit();
		assertThat(this.submitted).containsExactly(false);
		assertThat(this.field.problem()).isEmpty();
		assertThat(_get(TextField.class).getValue()).isEqualTo("deux");
		begun.complete(numbers(SHARES));
		assertThat(this.submitted).containsExactly(false, true);
	}

	@Test
	void tellsTheBrowserToSayHowLongItTakes() {
		answer();
		submit();
		assertThat(announcements()).hasSize(1)
			.first()
			.asString()
			.contains("Encore # secondes", "Encore une seconde", "L’envoi suivra tout seul");
	}

	@Test
	void saysWhatToDoWhenTheBrowserCannotDoIt() {
		PendingJavaScriptInvocation begun = works().getFirst();
		begun.completeExceptionally(JacksonUtils.createNode("proofOfWork is not a function"));
		answer();
		submit();
		assertThat(this.field.problem().map(Problem::message).orElseThrow()).contains("un autre navigateur");
		works().getFirst().complete(numbers(SHARES));
		submit();
		assertThat(this.submitted).containsExactly(false, true);
	}

	@Test
	void saysFromWhenOnARefusedPersonCanContinue() {
		Instant until = ZonedDateTime.of(2026, 11, 29, 15, 41, 2, 0, PortalTime.ZONE).toInstant();
		doReturn(new SecurityChecks.Outcome.Refused(until)).when(this.checks).answer(any(), any(), any());
		answer();
		submit();
		assertThat(this.field.problem().map(Problem::message).orElseThrow()).contains("à partir de 15:42.")
			.contains("FranceConnect")
			.contains("par la poste");
		assertThat(_get(TextField.class).getValue()).isEqualTo("deux");
	}

	@Test
	void takesNothingButNumbersFromTheBrowser() {
		PendingJavaScriptInvocation begun = works().getFirst();
		begun.complete(JacksonUtils.createNode("1 2 x"));
		answer();
		submit();
		assertThat(this.submitted).containsExactly(false);
	}

	@Test
	void staysRightForOneNumberOnly() {
		works().getFirst().complete(numbers(SHARES));
		answer();
		assertThat(this.field.verify("one", null)).isTrue();
		assertThat(this.field.verify("one", null)).isTrue();
		assertThat(this.field.verify("another", null)).isFalse();
		assertThat(this.field.problem()).isPresent();
	}

	@Test
	void restartsAfterAWrongAnswer() {
		works().getFirst().complete(numbers(SHARES));
		_setValue(_get(TextField.class), "trois");
		submit();
		assertThat(works()).hasSize(1);
		answer();
		submit();
		assertThat(this.submitted).containsExactly(false, false);
	}

	private void submit() {
		this.submitted.add(this.field.verify());
	}

	private SecurityChecks.Outcome judge(Attempt attempt) {
		if (attempt.work() == null || attempt.work().numbers().size() < SHARES) {
			return new SecurityChecks.Outcome.Unpaid(this.work);
		}
		return attempt.answer().equals("deux") ? new SecurityChecks.Outcome.Passed()
				: new SecurityChecks.Outcome.Wrong();
	}

	private static void answer() {
		_setValue(_get(TextField.class), "deux");
	}

	private static JsonNode numbers(int shares) {
		return JacksonUtils
			.createNode(Collections.nCopies(shares, 7).stream().map(String::valueOf).collect(Collectors.joining(" ")));
	}

	private static List<PendingJavaScriptInvocation> works() {
		return asked("window.proofOfWork(");
	}

	private static List<Object> announcements() {
		return asked("window.announceProofOfWork(").stream()
			.<Object>map((call) -> call.getInvocation().getParameters())
			.toList();
	}

	private static List<PendingJavaScriptInvocation> asked(String function) {
		UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
		return UI.getCurrent()
			.getInternals()
			.dumpPendingJavaScriptInvocations()
			.stream()
			.filter((call) -> call.getInvocation().getExpression().contains(function))
			.toList();
	}

}
