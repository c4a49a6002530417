package fr.compteformation.people.proofreview;

import java.util.Set;

import fr.compteformation.people.holder.HolderId;

/** Finds hints about a holder. Rooms that know something unusual fill it. */
public interface HintSource {

	Set<IdentityHint> about(HolderId holder);

}
