package fr.compteformation.career.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.trades.Skill;

/**
 * The files that show what a person can do, such as a certificate or a photo of their
 * work. Only the person themselves sees them; they are deleted with the skill or the
 * account.
 */
@Service
@Transactional
public class SkillProofs {

	/** The maximum number of files of a skill. */
	public static final int MOST = 3;

	/** The maximum number of files of a person. */
	public static final int MOST_OF_ALL = 40;

	private final SkillTable table;

	private final Documents documents;

	SkillProofs(SkillTable table, Documents documents) {
		this.table = table;
		this.documents = documents;
	}

	/** The files of the person by the codes of skills; each in the order of adding. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Map<String, List<Document>> of(Citizen citizen) {
		Map<String, List<Document>> files = new TreeMap<>();
		this.table.proofs(citizen.accountId()).forEach((skill, ids) -> files.put(skill, this.documents.described(ids)));
		return files;
	}

	/**
	 * Replaces the files of a skill; those of before that are missing are given up.
	 * @param read the files that the person saw
	 * @param files uploaded by the person for their account
	 * @return false if the person does not hold the skill, if its files changed since
	 * they were read, if one is gone or if there would be too many, and nothing was done
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean replace(Citizen citizen, Skill skill, List<DocumentId> read, List<DocumentId> files) {
		boolean held = this.table.lock(citizen.accountId()).contains(skill.code());
		Map<String, List<DocumentId>> before = this.table.proofs(citizen.accountId());
		List<DocumentId> former = before.getOrDefault(skill.code(), List.of());
		int all = before.values().stream().mapToInt(List::size).sum() - former.size() + files.size();
		if (!held || !former.equals(read) || files.size() > MOST || all > MOST_OF_ALL
				|| !this.documents.keep(DocumentOwner.account(citizen), files)) {
			TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
			return false;
		}
		List<DocumentId> givenUp = new ArrayList<>(former);
		givenUp.removeAll(files);
		this.table.prove(citizen.accountId(), skill.code(), files);
		this.documents.release(givenUp);
		return true;
	}

}
