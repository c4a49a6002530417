package fr.compteformation.people.numberchange;

import java.util.UUID;

import org.springframework.data.repository.Repository;

interface NumberChangeRepository extends Repository<NumberChange, UUID> {

	NumberChange save(NumberChange change);

	int countByHolder(UUID holder);

}
