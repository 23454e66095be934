namespace ArticleArchive.LuceneNet;

/// <summary>
/// A speaker can be called by two names in one passage, and two speakers can have one name. The words asked for may then stand partly in one speaker's
/// document and partly in another's, so the text decides.
/// </summary>
/// <param name="Speakers">Finds the documents of those asked for, whatever their words.</param>
/// <param name="Words">Finds the passages with the words, whoever of several says them.</param>
internal sealed record SharedPassages(DocumentQuery Speakers, DocumentQuery Words);
