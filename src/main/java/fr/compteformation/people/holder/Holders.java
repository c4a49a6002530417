package fr.compteformation.people.holder;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Holder.NameSource;
import fr.compteformation.platform.database.ReadTransactionCache;

/** The service of this module: the people known to the fund. */
@Service
@Transactional
public class Holders {

	private final HolderRepository holders;

	private final HolderAttachmentRepository attachments;

	private final Numbers numbers;

	// Empty in programs without pages, such as the import.
	private final ObjectProvider<AccessRule> rule;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	private final ReadTransactionCache<UUID, Attachment> known = new ReadTransactionCache<>();

	Holders(HolderRepository holders, HolderAttachmentRepository attachments, Numbers numbers,
			ObjectProvider<AccessRule> rule, ApplicationEventPublisher publisher, Clock clock) {
		this.holders = holders;
		this.attachments = attachments;
		this.numbers = numbers;
		this.rule = rule;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Attaches an account to the holder of its number if the normalised birth names
	 * match; an unknown number creates a holder whose name is only claimed. Called in the
	 * transaction that opens the account; idempotent.
	 * @param account the account’s id
	 * @param birthName from the account, at most 100 characters
	 */
	public Attachment attach(UUID account, Nir nir, String birthName) {
		HolderId id = Objects
			.requireNonNull(this.numbers.holdersOf(Map.of(nir, birthName), NameSource.CLAIMED).get(nir));
		// Lock before reading the name: an import may be changing it.
		Holder holder = Objects.requireNonNull(locked(List.of(id)).get(id));
		if (this.attachments.findById(account).isEmpty()) {
			this.attachments.save(new HolderAttachment(account, holder, birthName, this.clock.instant()));
		}
		return attachmentOf(account);
	}

	/**
	 * Detaches an account from the holder in whose name somebody else opened it,
	 * permanently.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void detach(UUID account) {
		this.attachments.findById(account).ifPresent((found) -> {
			found.detach(this.clock.instant());
			publish(found, AttachmentEnded.Reason.DETACHED);
		});
	}

	/** Changes a holder’s number. The former ones still belong to this holder only. */
	@Transactional(propagation = Propagation.MANDATORY)
	public NumberChanged changeNumber(HolderId holder, Nir number) {
		lock(List.of(holder));
		NumberChanged changed = this.numbers.change(holder, number);
		if (changed == NumberChanged.DONE) {
			this.attachments.findAllByHolders(List.of(holder.value()))
				.forEach((attachment) -> publish(attachment, AttachmentEnded.Reason.NUMBER_CHANGED));
		}
		return changed;
	}

	/** Whether this is a former number of a person. */
	@Transactional(readOnly = true)
	public boolean isFormer(Nir nir) {
		return this.numbers.isFormer(nir);
	}

	/** The accounts with a number of this holder, without detached ones. */
	@Transactional(readOnly = true)
	public List<UUID> accountsOf(HolderId holder) {
		return this.attachments.findAllByHolders(List.of(holder.value()))
			.stream()
			.filter((attachment) -> !attachment.isDetached())
			.map(HolderAttachment::account)
			.toList();
	}

	/** Whether this account may see its holder’s rights. Pages ask many times. */
	@Transactional(readOnly = true)
	public Attachment attachmentOf(UUID account) {
		return this.known.of(account, this::lookedUp);
	}

	private Attachment lookedUp(UUID account) {
		Optional<HolderAttachment> found = this.attachments.findById(account);
		if (found.filter(HolderAttachment::isRefused).isPresent()) {
			return new Attachment.Refused();
		}
		return found.filter(HolderAttachment::isAttached).map(this::accessOf).orElseGet(Attachment.Reconciling::new);
	}

	private Attachment accessOf(HolderAttachment attachment) {
		HolderId id = attachment.holder();
		AccessRule.Access access = this.rule.getObject().accessOf(attachment.account(), id, attachment.openedAt());
		return (access != AccessRule.Access.CLOSED) ? new Attachment.Attached(id,
				this.holders.findById(id).orElseThrow().accountNumber(), access == AccessRule.Access.READ_ONLY)
				: new Attachment.Unproven(id);
	}

	/**
	 * The holder that this account is attached to by name, proven or not; for the proof
	 * of identity itself.
	 */
	@Transactional(readOnly = true)
	public Optional<HolderId> namesakeOf(UUID account) {
		return this.attachments.findById(account).filter(HolderAttachment::isAttached).map(HolderAttachment::holder);
	}

	/** Whether this is the holder’s birth name, in any spelling. */
	@Transactional(readOnly = true)
	public boolean isNamed(HolderId holder, String birthName) {
		return this.holders.findById(holder).filter((found) -> found.isNamed(birthName)).isPresent();
	}

	/**
	 * The account that sees the rights of this holder now and receives emails about them;
	 * the latest if there are two.
	 */
	@Transactional(readOnly = true)
	public Optional<UUID> readerOf(HolderId holder) {
		return this.attachments.findAttachedTo(holder.value())
			.stream()
			.filter((attachment) -> accessOf(attachment) instanceof Attachment.Attached)
			.findFirst()
			.map(HolderAttachment::account);
	}

	/**
	 * The account whose name is that of this holder, proven or not; the latest if there
	 * are two.
	 */
	@Transactional(readOnly = true)
	public Optional<UUID> accountOf(HolderId holder) {
		return attachedTo(holder).stream().findFirst();
	}

	/** All accounts that are attached to this holder, proven or not; latest first. */
	@Transactional(readOnly = true)
	public List<UUID> attachedTo(HolderId holder) {
		return this.attachments.findAttachedTo(holder.value()).stream().map(HolderAttachment::account).toList();
	}

	/**
	 * Whether an account may spend the rights of this holder: its name is the holder’s,
	 * and its owner is proven if the portal asks for it.
	 */
	@Transactional(readOnly = true)
	public boolean maySpend(HolderId holder) {
		return this.attachments.findAttachedTo(holder.value())
			.stream()
			.map(this::accessOf)
			.anyMatch((attachment) -> attachment instanceof Attachment.Attached attached && !attached.readOnly());
	}

	/** The holder with this current or former number. */
	@Transactional(readOnly = true)
	public Optional<HolderId> byNir(Nir nir) {
		return Optional.ofNullable(this.numbers.holdersOf(List.of(nir)).get(nir));
	}

	/**
	 * Finds or creates the holders of an employer’s file by number, and locks them like
	 * {@link #lock}. The result omits a number whose holder has another confirmed birth
	 * name, and one whose birth name is too long or has no letter. A holder whose name
	 * was only claimed by an account gets the name of the file; an account that claimed
	 * another name is then detached until an agent decides, unless one has already
	 * decided about that very name.
	 * @param birthNames birth name by number, for at most a few thousand people
	 */
	public Map<Nir, HolderId> known(Map<Nir, String> birthNames) {
		Map<Nir, String> usable = birthNames.entrySet()
			.stream()
			.filter((entry) -> Holder.canBeNamed(entry.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		Map<Nir, HolderId> found = this.numbers.holdersOf(usable, NameSource.KNOWN);
		Map<HolderId, Holder> locked = locked(found.values());
		List<Holder> claimed = locked.values().stream().filter(Holder::isOnlyClaimed).toList();
		Map<Nir, HolderId> known = new HashMap<>(found);
		found.forEach((nir, id) -> {
			if (!Objects.requireNonNull(locked.get(id)).isConfirmedAs(Objects.requireNonNull(usable.get(nir)))) {
				known.remove(nir);
			}
		});
		compareAccountsWith(claimed);
		return known;
	}

	/**
	 * Locks these holders until the transaction ends, so that nobody else writes their
	 * ledger; always in the same order, to avoid deadlocks.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(Collection<HolderId> holders) {
		if (!holders.isEmpty()) {
			this.holders.lockOnly(values(holders));
		}
	}

	private void compareAccountsWith(List<Holder> renamed) {
		if (!renamed.isEmpty()) {
			Map<HolderId, Holder> byId = byId(renamed);
			this.attachments.findAllByHolders(byId.keySet().stream().map(HolderId::value).toList())
				.stream()
				.filter((attachment) -> attachment.compareWith(Objects.requireNonNull(byId.get(attachment.holder())),
						this.clock.instant()))
				.forEach((attachment) -> publish(attachment, AttachmentEnded.Reason.NAME_DIFFERS));
		}
	}

	private void publish(HolderAttachment attachment, AttachmentEnded.Reason reason) {
		this.publisher.publishEvent(new AttachmentEnded(attachment.account(), reason));
	}

	private Map<HolderId, Holder> locked(Collection<HolderId> ids) {
		return byId(ids.isEmpty() ? List.of() : this.holders.lockAll(values(ids)));
	}

	private static Map<HolderId, Holder> byId(List<Holder> holders) {
		return holders.stream().collect(Collectors.toMap(Holder::id, Function.identity()));
	}

	private static UUID[] values(Collection<HolderId> holders) {
		return holders.stream().map(HolderId::value).distinct().toArray(UUID[]::new);
	}

	/** The result of changing a holder’s number. */
	public enum NumberChanged {

		DONE,

		/** It is already the holder’s number; nothing changed. */
		SAME,

		/** It is somebody else’s current or former number; nothing changed. */
		TAKEN

	}

}
