package fr.compteformation.career.skills.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.training.trades.Skill;

/** Skills to tick and add. */
class SkillChoice extends Composite<FieldSet> {

	private final Map<Checkbox, Skill> boxes = new LinkedHashMap<>();

	/**
	 * @param legend where these skills come from
	 * @param added called with the skills that were ticked
	 */
	SkillChoice(String legend, List<Skill> skills, SerializableConsumer<List<Skill>> added) {
		getContent().setLegendText(legend);
		getContent().addClassName("skill-choice");
		skills.forEach((skill) -> this.boxes.put(new Checkbox(skill.name().in(getLocale())), skill));
		this.boxes.keySet().forEach(getContent()::add);
		getContent().add(new Button(getTranslation("skills.add"), (click) -> added.accept(chosen())));
	}

	private List<Skill> chosen() {
		return this.boxes.entrySet()
			.stream()
			.filter((box) -> box.getKey().getValue())
			.map(Map.Entry::getValue)
			.toList();
	}

}
