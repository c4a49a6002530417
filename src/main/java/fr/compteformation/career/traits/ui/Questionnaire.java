package fr.compteformation.career.traits.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.career.traits.LikertAnswer;
import fr.compteformation.career.traits.TraitSentence;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;

/** The sentences, each with five answers. */
class Questionnaire extends Composite<Section> {

	private final Map<TraitSentence, RadioButtonGroup<LikertAnswer>> fields = new EnumMap<>(TraitSentence.class);

	private final ErrorSummary summary = new ErrorSummary();

	private final SerializableConsumer<Map<TraitSentence, LikertAnswer>> answered;

	/**
	 * @param answered called with an answer for each sentence
	 */
	Questionnaire(SerializableConsumer<Map<TraitSentence, LikertAnswer>> answered) {
		this.answered = answered;
		Arrays.stream(TraitSentence.values()).forEach((sentence) -> this.fields.put(sentence, field(sentence)));
		Button done = new Button(getTranslation("traits.submit"), (click) -> submit());
		done.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("traits.questionnaire")), this.summary);
		this.fields.values().forEach(getContent()::add);
		getContent().add(done);
	}

	private RadioButtonGroup<LikertAnswer> field(TraitSentence sentence) {
		RadioButtonGroup<LikertAnswer> field = new RadioButtonGroup<>();
		field.setLabel(getTranslation(sentence.messageKey()));
		field.setItems(LikertAnswer.values());
		field.setItemLabelGenerator((answer) -> getTranslation(answer.messageKey()));
		field.setRequiredIndicatorVisible(true);
		field.setManualValidation(true);
		field.addClassName("agreement");
		field.addValueChangeListener((change) -> field.setInvalid(false));
		return field;
	}

	private void submit() {
		String missing = getTranslation("traits.missing");
		List<Problem> problems = this.fields.values()
			.stream()
			.filter(RadioButtonGroup::isEmpty)
			.map((field) -> new Problem(field.getLabel(), missing, field))
			.toList();
		this.fields.values().stream().filter(RadioButtonGroup::isEmpty).forEach((field) -> {
			field.setErrorMessage(missing);
			field.setInvalid(true);
		});
		this.summary.show(problems);
		if (problems.isEmpty()) {
			Map<TraitSentence, LikertAnswer> answers = new EnumMap<>(TraitSentence.class);
			this.fields.forEach((sentence, field) -> answers.put(sentence, field.getValue()));
			this.answered.accept(answers);
		}
	}

}
