package fr.compteformation.office.provider.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.training.catalogue.CourseContent;
import fr.compteformation.training.catalogue.CourseEditing;
import fr.compteformation.training.catalogue.CourseTerms;
import fr.compteformation.training.catalogue.Programme;
import fr.compteformation.training.catalogue.Training;

/** What a training is about, and its conditions. */
class CourseForm extends Composite<Div> {

	private static final int CENTS = 100;

	private static final int LONGEST_GOALS = 1000;

	private static final int LONGEST_LIST = 500;

	private final TextField title = new TextField(getTranslation("provider.course.title"));

	private final TextArea goals = new TextArea(getTranslation("provider.course.goals"));

	private final TextField audience = new TextField(getTranslation("provider.course.audience"));

	private final TextArea programme = new TextArea(getTranslation("provider.course.programme"));

	private final TextField keywords = new TextField(getTranslation("provider.course.keywords"));

	private final TextField certification = new TextField(getTranslation("provider.course.certification"));

	private final Select<CourseTerms.Level> level = new Select<>();

	private final TextField language = new TextField(getTranslation("provider.course.language"));

	private final IntegerField hours = new IntegerField(getTranslation("field.hours"));

	private final IntegerField price = new IntegerField(getTranslation("provider.propose.price"));

	private final Checkbox accessible = new Checkbox(getTranslation("provider.course.accessible"));

	CourseForm(CourseEditing.@Nullable EditedCourse course) {
		this.level.setLabel(getTranslation("provider.course.level"));
		this.level.setItems(CourseTerms.Level.values());
		this.level.setItemLabelGenerator((item) -> getTranslation("formations.level." + item));
		this.programme.setHelperText(getTranslation("provider.course.programme.hint"));
		this.keywords.setHelperText(getTranslation("provider.course.keywords.hint"));
		this.language.setHelperText(getTranslation("provider.course.language.hint"));
		this.price.setSuffixComponent(new Span("€"));
		Stream.of(this.title, this.audience, this.keywords, this.language)
			.forEach((field) -> field.setRequiredIndicatorVisible(true));
		Stream.of(this.goals, this.programme).forEach((field) -> field.setRequiredIndicatorVisible(true));
		Stream.of(this.hours, this.price).forEach((field) -> field.setRequiredIndicatorVisible(true));
		this.level.setValue(CourseTerms.Level.ALL);
		this.language.setValue("fr");
		if (course != null) {
			show(course.content(), course.terms());
		}
		getContent().addClassName("stack");
		getContent().add(this.title, this.goals, this.audience, this.programme, this.keywords, this.certification,
				this.level, this.language, this.hours, this.price, this.accessible);
	}

	private void show(CourseContent content, CourseTerms terms) {
		this.title.setValue(content.title());
		this.goals.setValue(content.goals());
		this.audience.setValue(content.audience());
		this.programme.setValue(content.programme().toString().replace("|", "\n"));
		this.keywords.setValue(content.keywords());
		this.certification.setValue(Objects.requireNonNullElse(terms.certification(), ""));
		this.level.setValue(terms.level());
		this.language.setValue(terms.language());
		this.hours.setValue(terms.hours());
		this.price.setValue(Math.toIntExact(terms.price().cents() / CENTS));
		this.accessible.setValue(terms.accessible());
	}

	/** Marks the fields that are wrong. */
	List<Problem> problems() {
		return new FieldChecks()
			.check(this.title, fits(this.title.getValue(), Training.LONGEST), "provider.course.titleWrong")
			.check(this.goals, fits(this.goals.getValue(), LONGEST_GOALS), "provider.course.goalsWrong")
			.check(this.audience, fits(this.audience.getValue(), LONGEST_LIST), "provider.course.audienceWrong")
			.check(this.programme, Programme.isOne(typedProgramme()), "provider.course.programmeWrong")
			.check(this.keywords, fits(this.keywords.getValue(), LONGEST_LIST), "provider.course.keywordsWrong")
			.check(this.certification, this.certification.getValue().length() <= Training.LONGEST,
					"provider.course.titleWrong")
			.check(this.language, this.language.getValue().matches("[a-z]{2}"), "provider.course.languageWrong")
			.check(this.hours, isPositive(this.hours), "provider.course.hoursWrong")
			.check(this.price, isPositive(this.price), "provider.propose.priceWrong")
			.problems();
	}

	/** What was typed, without {@link #problems()}. */
	CourseContent content() {
		return new CourseContent(this.title.getValue().strip(), this.goals.getValue().strip(),
				this.audience.getValue().strip(), Programme.of(typedProgramme()), this.keywords.getValue().strip());
	}

	/** The conditions typed, without {@link #problems()}. */
	CourseTerms terms() {
		String certification = this.certification.getValue().strip();
		return new CourseTerms(certification.isEmpty() ? null : certification, this.level.getValue(),
				this.language.getValue(), this.accessible.getValue(), this.hours.getValue(),
				new Euros((long) CENTS * this.price.getValue()));
	}

	private String typedProgramme() {
		return this.programme.getValue().strip().replaceAll("\\s*\n\\s*", "|");
	}

	private static boolean fits(String text, int longest) {
		return !text.isBlank() && text.strip().length() <= longest;
	}

	private static boolean isPositive(IntegerField field) {
		return field.getValue() != null && field.getValue() > 0;
	}

}
