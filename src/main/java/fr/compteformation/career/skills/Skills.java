package fr.compteformation.career.skills;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.trades.NearTrade;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.Trades;

/**
 * Entry point of the module. Only the person themselves sees and changes their skills.
 * They are deleted with the account.
 */
@Service
@Transactional
public class Skills {

	private final SkillTable table;

	private final Documents documents;

	private final Trades trades;

	private final ObjectProvider<SkillOrigins> origins;

	Skills(SkillTable table, Documents documents, Trades trades, ObjectProvider<SkillOrigins> origins) {
		this.table = table;
		this.documents = documents;
		this.trades = trades;
		this.origins = origins;
	}

	/** The person’s skills, grouped by domain. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<HeldSkill> heldBy(Citizen citizen) {
		Map<String, SkillLevel> levels = this.table.of(citizen.accountId());
		return this.trades.skills()
			.stream()
			.flatMap((skill) -> Stream.ofNullable(levels.get(skill.code())).map((level) -> new HeldSkill(skill, level)))
			.toList();
	}

	/** The skills that the person may have learned and does not hold yet, by origin. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<SkillOrigin> proposedTo(Citizen citizen) {
		Map<String, SkillLevel> held = this.table.of(citizen.accountId());
		return this.origins.stream()
			.flatMap((room) -> room.originsOf(citizen).stream())
			.map((origin) -> new SkillOrigin(origin.name(),
					origin.skills().stream().filter((skill) -> !held.containsKey(skill.code())).toList()))
			.filter((origin) -> !origin.skills().isEmpty())
			.toList();
	}

	/** The trades near the person’s skills, nearest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<NearTrade> tradesNear(Citizen citizen) {
		return this.trades.near(heldBy(citizen).stream().map(HeldSkill::skill).toList());
	}

	/** Adds skills; those that are there keep their level. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void add(Citizen citizen, Collection<Skill> skills) {
		skills.forEach((skill) -> this.table.add(citizen.accountId(), skill.code(), SkillLevel.ALONE));
	}

	/** Says how well the person can do something that they hold. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void rate(Citizen citizen, Skill skill, SkillLevel level) {
		this.table.rate(citizen.accountId(), skill.code(), level);
	}

	/** Removes a skill with its files; asked again, nothing changes. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void remove(Citizen citizen, Skill skill) {
		this.table.lock(citizen.accountId());
		this.documents.release(this.table.proofs(citizen.accountId()).getOrDefault(skill.code(), List.of()));
		this.table.remove(citizen.accountId(), skill.code());
	}

}
