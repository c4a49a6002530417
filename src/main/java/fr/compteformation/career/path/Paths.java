package fr.compteformation.career.path;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;

/**
 * Entry point of the module. Only the person themselves sees and changes their path. It
 * is deleted with the account.
 */
@Service
@Transactional
public class Paths {

	/** The maximum number of steps of a person. */
	public static final int MOST = 200;

	private static final Set<DossierState> HELD = Set.of(DossierState.IN_TRAINING, DossierState.CLOSED);

	private final PathStepRepository steps;

	private final Dossiers dossiers;

	private final Trades trades;

	Paths(PathStepRepository steps, Dossiers dossiers, Trades trades) {
		this.steps = steps;
		this.dossiers = dossiers;
		this.trades = trades;
	}

	/** The steps of the person, latest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<PathStep> of(Citizen citizen) {
		return this.steps.findByAccount(citizen.accountId()).stream().sorted(PathStep.ORDER).toList();
	}

	/** Finds a step of the person. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<PathStep> find(Citizen citizen, UUID id) {
		return this.steps.findByIdAndAccount(id, citizen.accountId());
	}

	/**
	 * Adds a step, or saves a changed one.
	 * @throws IllegalStateException if the person has {@link #MOST} steps
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void save(Citizen citizen, PathStep step) {
		if (this.steps.findByIdAndAccount(step.id(), citizen.accountId()).isEmpty()
				&& this.steps.findByAccount(citizen.accountId()).size() >= MOST) {
			throw new IllegalStateException("a path of too many steps: " + citizen.accountId());
		}
		step.belongTo(citizen);
		this.steps.save(step);
	}

	/** Begins the path with steps that are known already; a path that was begun stays. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void takeOver(Citizen citizen, List<PastStep> past) {
		if (this.steps.findByAccount(citizen.accountId()).isEmpty()) {
			past.forEach((step) -> save(citizen, PathStep.of(step)));
		}
	}

	/** Removes a step; asked again, nothing changes. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void remove(Citizen citizen, UUID id) {
		this.steps.findByIdAndAccount(id, citizen.accountId()).ifPresent(this.steps::delete);
	}

	/** The trainings paid by the person’s rights that are not in the path yet. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<DossierDetails> trainingsToAdd(Citizen citizen) {
		return this.dossiers.of(citizen)
			.stream()
			.filter((dossier) -> HELD.contains(dossier.state()))
			.filter((dossier) -> !this.steps.existsByAccountAndDossier(citizen.accountId(), dossier.reference()))
			.toList();
	}

	/** Adds the training of a dossier; asked again, nothing changes. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void addTraining(Citizen citizen, Reference dossier) {
		trainingsToAdd(citizen).stream()
			.filter((held) -> held.reference().equals(dossier))
			.forEach((held) -> save(citizen, PathStep.of(dossier, held.training())));
	}

	/**
	 * The skills that people learn in a step: those of its trade, and those its title
	 * names.
	 */
	public Collection<Skill> skillsOf(PathStep step) {
		Set<Skill> skills = new LinkedHashSet<>();
		Optional.ofNullable(step.getTrade()).flatMap(this.trades::find).map(Trade::skills).ifPresent(skills::addAll);
		Optional.ofNullable(step.getTitle()).map(this.trades::namedIn).ifPresent(skills::addAll);
		return skills;
	}

}
