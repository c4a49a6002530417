package fr.compteformation.office.contact.ui;

import java.io.IOException;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactDesk;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.security.Agent;

/** Serves safe copies of the files of a question to agents; never the originals. */
@RestController
class QuestionDownloads {

	private final ContactDesk desk;

	QuestionDownloads(ContactDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/" + QuestionsView.ADDRESS + "/{question}/fichiers/{file}/copie")
	@PreAuthorize("hasRole('" + Agent.ROLE + "')")
	ResponseEntity<InputStreamResource> saveCopy(@PathVariable UUID question, @PathVariable UUID file,
			@AuthenticationPrincipal Agent agent) throws IOException {
		return this.desk.copy(agent, new ContactCase.Id(question), new DocumentId(file))
			.map(Download::asAttachment)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
