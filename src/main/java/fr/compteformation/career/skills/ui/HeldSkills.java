package fr.compteformation.career.skills.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.career.skills.HeldSkill;
import fr.compteformation.career.skills.SkillLevel;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.SkillDomain;

/** The skills of a person by domain, each with its level. */
class HeldSkills extends Composite<Div> {

	private final ProofFolds proofs;

	private final SerializableBiConsumer<Skill, SkillLevel> rated;

	private final SerializableConsumer<Skill> removed;

	HeldSkills(List<HeldSkill> held, ProofFolds proofs, SerializableBiConsumer<Skill, SkillLevel> rated,
			SerializableConsumer<Skill> removed) {
		this.proofs = proofs;
		this.rated = rated;
		this.removed = removed;
		for (SkillDomain domain : SkillDomain.values()) {
			List<HeldSkill> here = held.stream().filter((skill) -> skill.skill().domain() == domain).toList();
			if (!here.isEmpty()) {
				UnorderedList list = new UnorderedList();
				list.addClassName("held-skills");
				here.forEach((skill) -> list.add(row(skill)));
				getContent().add(new H3(getTranslation(domain.messageKey())), list);
			}
		}
	}

	private ListItem row(HeldSkill held) {
		String name = held.skill().name().in(getLocale());
		Span label = new Span(name);
		label.setId("skill-" + held.skill().code());
		Select<SkillLevel> level = new Select<>();
		level.setItems(SkillLevel.values());
		level.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		level.setValue(held.level());
		level.setAriaLabelledBy(label.getId().orElseThrow());
		level.addValueChangeListener((change) -> this.rated.accept(held.skill(), change.getValue()));
		Button remove = new Button(getTranslation("action.remove"), (click) -> this.removed.accept(held.skill()));
		remove.addThemeVariants(ButtonVariant.TERTIARY);
		remove.setAriaLabel(getTranslation("skills.remove.of", name));
		return new ListItem(label, level, remove, this.proofs.of(held.skill(), name));
	}

}
