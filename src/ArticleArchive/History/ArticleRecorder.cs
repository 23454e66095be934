namespace ArticleArchive.History;

/// <summary>Records an article as it is now.</summary>
public static class ArticleRecorder
{
    /// <summary>The passages of an article in the form that history records.</summary>
    public static IReadOnlyList<RevisionPassage> Passages(Article article) =>
        Passages([.. article.Passages.Select(passage => new PassageText(passage.Kind, passage.Text))], article.Utterances);

    /// <summary>The passages of an article in the form that history records, before they have ids.</summary>
    /// <param name="texts">The words.</param>
    /// <param name="utterances">The statements in them.</param>
    public static IReadOnlyList<RevisionPassage> Passages(IReadOnlyList<PassageText> texts, IReadOnlyList<Utterance> utterances)
    {
        var speakers = utterances
            .SelectMany(utterance => utterance.Quotations.Select(quotation => (quotation.Place.Passage, utterance.Attribution?.Name)))
            .Distinct()
            .ToLookup(entry => entry.Passage, entry => entry.Name);
        return [.. texts.Select((text, index) => new RevisionPassage(text.Kind, text.Text, speakers[index].ToArray() is [var only] ? only : null))];
    }

    /// <summary>Whether the article differs from its last record, or has none.</summary>
    public static bool IsChanged(ArticleHistory history, Article article) =>
        history.Latest is not { } latest
        || latest.Sha256 != article.File.Sha256
        || latest.Slug != article.Slug
        || latest.File != article.File.Path
        || !latest.Passages.Select(passage => passage.Id).SequenceEqual(article.Passages.Select(passage => passage.Id));

    /// <summary>Whether the words of an article or their order differ from its last record; false when there is none.</summary>
    public static bool HasOtherWords(ArticleHistory history, Article article) =>
        history.Latest is { } latest
        && !latest.Passages.Select(passage => passage.Was.Text).SequenceEqual(article.Passages.Select(passage => passage.Text), StringComparer.Ordinal);

    /// <summary>The next record of an article.</summary>
    /// <param name="history">The records so far.</param>
    /// <param name="article">The article as it is now, with ids assigned by <paramref name="history"/>.</param>
    /// <param name="time">The time of recording, or the date given for it.</param>
    /// <param name="note">The archivist's note, one line; null when there is none.</param>
    public static Revision Next(ArticleHistory history, Article article, DateTimeOffset time, string? note)
    {
        var passages = Passages(article);
        return new Revision
        {
            Number = history.Revisions.Count + 1,
            Time = time,
            Slug = article.Slug,
            File = article.File.Path,
            Sha256 = article.File.Sha256,
            Note = note,
            Fates = history.Assign(passages).Fates,
            Passages = [.. article.Passages.Zip(passages, (passage, was) => new RecordedPassage(passage.Id, was))],
        };
    }

    /// <summary>The text to append to the history file for a record, including the heading when the file is new.</summary>
    public static string Text(ArticleHistory history, Revision revision)
    {
        var record = HistoryText.Record(revision, history.Revisions);
        return history.Latest is null ? HistoryText.Heading + "\n" + record : record;
    }
}
