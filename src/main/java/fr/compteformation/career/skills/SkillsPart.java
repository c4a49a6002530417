package fr.compteformation.career.skills;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The skills in the archive of a person’s data. */
@Component
@Order(620)
class SkillsPart implements DataPart.OfTheAccount {

	private final Skills skills;

	private final SkillProofs proofs;

	private final Documents documents;

	SkillsPart(Skills skills, SkillProofs proofs, Documents documents) {
		this.skills = skills;
		this.proofs = proofs;
		this.documents = documents;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		Map<String, List<Document>> files = this.proofs.of(citizen);
		List<Entry> held = this.skills.heldBy(citizen)
			.stream()
			.map((skill) -> new Entry(skill.skill().code(), skill.skill().name().in(locale), skill.level(),
					files.getOrDefault(skill.skill().code(), List.of()).stream().map(Document::name).toList()))
			.toList();
		if (!held.isEmpty()) {
			archive.addJson("held-skills.json", held);
		}
		for (Document file : files.values().stream().flatMap(List::stream).toList()) {
			Download.add(archive, file.id(), () -> this.documents.open(citizen, file.id()));
		}
	}

	private record Entry(String code, String name, SkillLevel level, List<String> files) {
	}

}
