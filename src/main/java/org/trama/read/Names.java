package org.trama.read;

import java.util.List;
import java.util.Set;

import org.trama.model.Kind;
import org.trama.model.NameResolution;
import org.trama.read.name.NameMatch;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names that people call things by, and the things they mean: an id, an acronym, a
 * name or some words of one, case and accents ignored.
 */
@Service
@Transactional(readOnly = true)
public class Names {

	private final ThingRepository things;

	Names(ThingRepository things) {
		this.things = things;
	}

	/**
	 * Finds what a name stands for.
	 * @param name an id, an acronym, a name or some words of one
	 * @param kinds what it can stand for
	 * @return the things, none when nothing is called that
	 */
	public NameResolution meaning(String name, Set<Kind> kinds) {
		List<String> labels = kinds.stream().map(Kind::label).toList();
		return NameMatch.of(name, this.things.findAll(labels).stream().map(ThingEntity::known).toList());
	}

}
