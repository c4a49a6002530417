package fr.compteformation.platform.securitycheck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Replaces the table. */
class ChallengesInMemory implements OpenChallenges {

	private final Map<ChallengeId, OpenChallenge> rows = new ConcurrentHashMap<>();

	@Override
	public OpenChallenge save(OpenChallenge challenge) {
		this.rows.put(challenge.id(), challenge);
		return challenge;
	}

	@Override
	public Optional<OpenChallenge> findById(ChallengeId id) {
		return Optional.ofNullable(this.rows.get(id));
	}

	@Override
	public List<ChallengeId> open(String session, Instant now) {
		return this.rows.values()
			.stream()
			.filter((challenge) -> challenge.isOpen(session, now))
			.map(OpenChallenge::id)
			.toList();
	}

	@Override
	public int close(ChallengeId id) {
		return (this.rows.remove(id) != null) ? 1 : 0;
	}

	@Override
	public int removeExpired(Instant now) {
		throw new UnsupportedOperationException();
	}

}
