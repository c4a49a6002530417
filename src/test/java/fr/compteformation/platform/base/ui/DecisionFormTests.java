package fr.compteformation.platform.base.ui;

import java.util.ArrayList;
import java.util.List;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.platform.base.OnEntry;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class DecisionFormTests {

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	private final List<Decision> decided = new ArrayList<>();

	private List<Problem> problems = List.of();

	private Select<String> reason;

	private TextArea remark;

	@BeforeEach
	void openTheBrowser() {
		MockVaadin.setup();
		DecisionForm<Decision> form = new DecisionForm<>(Decision.class, VALIDATOR);
		this.reason = form.addReason("reason", "reason.label", "reason.choose", (key) -> key);
		this.reason.setItems("one", "two");
		this.remark = form.addRemark("remark", "remark.label", "remark.hint");
		form.addAct("decide", Decision::new, this::decide);
		UI.getCurrent().add(form);
	}

	@AfterEach
	void closeTheBrowser() {
		MockVaadin.tearDown();
	}

	@Test
	void nothingIsDecidedBeforeAllIsRight() {
		_click(_get(Button.class));
		assertThat(this.decided).isEmpty();
		assertThat(this.reason.isInvalid()).isTrue();
		assertThat(this.remark.isInvalid()).isTrue();
		assertThat(_get(ErrorSummary.class).getElement().getAttribute("role")).isEqualTo("alert");
	}

	@Test
	void aDecisionIsFilledFromTheFields() {
		this.reason.setValue("two");
		this.remark.setValue("seen");
		_click(_get(Button.class));
		assertThat(this.decided).singleElement().satisfies((decision) -> {
			assertThat(decision.getReason()).isEqualTo("two");
			assertThat(decision.getRemark()).isEqualTo("seen");
		});
		assertThat(_find(ErrorSummary.class)).isEmpty();
	}

	@Test
	void whatTheDecisionMeetsIsListedAsWell() {
		this.problems = List.of(new Problem("label", "taken", this.remark));
		this.reason.setValue("one");
		this.remark.setValue("seen");
		_click(_get(Button.class));
		assertThat(_find(ErrorSummary.class)).hasSize(1);
	}

	@Test
	void theButtonMayBePressedAgain() {
		Button act = _get(Button.class);
		_click(act);
		assertThat(act.isEnabled()).isTrue();
	}

	private List<Problem> decide(Decision decision) {
		this.decided.add(decision);
		return this.problems;
	}

	public static class Decision {

		@NotNull(groups = OnEntry.class)
		private @Nullable String reason;

		@NotBlank(groups = OnEntry.class)
		private @Nullable String remark;

		public @Nullable String getReason() {
			return this.reason;
		}

		public void setReason(@Nullable String reason) {
			this.reason = reason;
		}

		public @Nullable String getRemark() {
			return this.remark;
		}

		public void setRemark(@Nullable String remark) {
			this.remark = remark;
		}

	}

}
