package fr.compteformation.career.skills;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The skills in the archive of a person’s data. */
@Component
@Order(620)
class SkillsPart implements DataPart.OfTheAccount {

	private final Skills skills;

	SkillsPart(Skills skills) {
		this.skills = skills;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<Entry> held = this.skills.heldBy(citizen)
			.stream()
			.map((skill) -> new Entry(skill.skill().code(), skill.skill().name().in(locale), skill.level()))
			.toList();
		if (!held.isEmpty()) {
			archive.addJson("held-skills.json", held);
		}
	}

	private record Entry(String code, String name, SkillLevel level) {
	}

}
