package fr.compteformation.people.holder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface HolderRepository extends Repository<Holder, HolderId> {

	Optional<Holder> findById(HolderId id);

	// Native: one parameter, whose statement is built and planned once.
	@NativeQuery("""
			select * from holder where id = any(cast(:ids as uuid array)) order by id for update""")
	List<Holder> lockAll(UUID[] ids);

	// Whatever type a database has for the key.
	/** Locks without reading them, in the same order. */
	@NativeQuery("select id from holder where id = any(cast(:ids as uuid array)) order by id for update")
	List<Object> lockOnly(UUID[] ids);

}
