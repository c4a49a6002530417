package fr.compteformation.career.path.ui;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.career.path.PartialDate;
import fr.compteformation.career.path.PathStep;
import fr.compteformation.career.path.StepKind;
import fr.compteformation.training.trades.Skill;

/** A step on the line of the path, with its skills; guessed ones ask. */
class StepLine extends Composite<ListItem> {

	private static final int GUESSES = 2;

	/**
	 * @param learned the skills that people learn in this step
	 * @param held the skills that the person holds
	 * @param confirmed called with a guessed skill that the person has
	 */
	StepLine(PathStep step, Collection<Skill> learned, Set<Skill> held, SerializableConsumer<Skill> confirmed) {
		String title = Objects.requireNonNull(step.getTitle());
		getContent().addClassName("step");
		getContent().setClassName("learn", step.getKind() == StepKind.TRAINING);
		Span when = new Span(dates(step));
		when.addClassNames("when", "soft");
		Span what = new Span(Stream.of(getTranslation(step.getKind().messageKey()), step.getPlace())
			.filter(Objects::nonNull)
			.reduce((one, other) -> one + ", " + other)
			.orElseThrow());
		what.addClassName("soft");
		Anchor change = new Anchor(PathView.PAGE.of(step.id()).path(), getTranslation("action.change"));
		Span of = new Span(" " + title);
		of.addClassName("visually-hidden");
		change.add(of);
		change.addClassName("tool");
		getContent().add(new StepIcon(step.getKind()), when, new H3(title), what, change);
		if (!learned.isEmpty()) {
			getContent().add(skills(learned, held, confirmed));
		}
	}

	private UnorderedList skills(Collection<Skill> learned, Set<Skill> held, SerializableConsumer<Skill> confirmed) {
		UnorderedList list = new UnorderedList();
		list.addClassName("chips");
		list.getElement().setAttribute("aria-label", getTranslation("path.skills"));
		learned.stream()
			.filter(held::contains)
			.forEach((skill) -> list.add(new ListItem(skill.name().in(getLocale()))));
		List<Skill> guesses = learned.stream().filter((skill) -> !held.contains(skill)).limit(GUESSES).toList();
		guesses.forEach((skill) -> list.add(guess(skill, confirmed)));
		return list;
	}

	private ListItem guess(Skill skill, SerializableConsumer<Skill> confirmed) {
		String name = skill.name().in(getLocale());
		NativeButton yes = new NativeButton(getTranslation("path.skill.yes"), (click) -> confirmed.accept(skill));
		yes.setAriaLabel(getTranslation("path.skill.yes.of", name));
		ListItem guess = new ListItem(new Span(getTranslation("path.skill.guess", name)), yes);
		guess.addClassName("maybe");
		return guess;
	}

	private String dates(PathStep step) {
		String begin = Objects.requireNonNull(step.getBegin()).inWords(getLocale());
		PartialDate end = step.getEnd();
		if (step.isCurrent()) {
			return getTranslation("path.since", begin);
		}
		return (end == null || end.equals(step.getBegin())) ? begin
				: getTranslation("path.fromTo", begin, end.inWords(getLocale()));
	}

}
