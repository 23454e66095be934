namespace ArticleArchive.Catalog;

/// <summary>The ids of an article's statements: the id of the passage a statement begins in, and its number among those that begin there.</summary>
internal static class UtteranceIds
{
    public static IReadOnlyList<string> For(Article article)
    {
        var begun = new Dictionary<int, int>();
        var ids = new List<string>(article.Utterances.Count);
        foreach (var utterance in article.Utterances)
        {
            var passage = utterance.Quotations[0].Place.Passage;
            var number = begun[passage] = begun.GetValueOrDefault(passage) + 1;
            ids.Add($"{article.Passages[passage].Id}-{number}");
        }

        return ids;
    }
}
