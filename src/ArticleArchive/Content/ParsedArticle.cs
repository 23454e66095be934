using ArticleArchive.Articles;

namespace ArticleArchive.Content;

/// <summary>An article whose words are known and whose statements are not yet.</summary>
public sealed class ParsedArticle
{
    /// <summary>The words of its passages, in order; the first is the headline.</summary>
    public IReadOnlyList<PassageText> Texts => throw new NotImplementedException();

    /// <summary>Whom the metadata names as quoted; may be empty.</summary>
    public IReadOnlyList<KnownSpeaker> Speakers => throw new NotImplementedException();

    /// <summary>The article with its statements marked in its HTML.</summary>
    /// <param name="utterances">The statements; their passages are indexes into <see cref="Texts"/>.</param>
    public Article Complete(IReadOnlyList<Utterance> utterances) => throw new NotImplementedException();
}
