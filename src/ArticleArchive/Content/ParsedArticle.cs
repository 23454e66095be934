using ArticleArchive.Content.Rendering;

namespace ArticleArchive.Content;

/// <summary>An article with its text, before its statements are found.</summary>
public sealed class ParsedArticle
{
    private readonly Article _draft;
    private readonly PassageTree _tree;

    /// <param name="draft">The article, still without passages.</param>
    /// <param name="tree">Its passages.</param>
    internal ParsedArticle(Article draft, PassageTree tree)
    {
        _draft = draft;
        _tree = tree;
        Texts = [.. tree.Blocks.Select(block => new PassageText(block.Kind, block.Unmarked.Text) { IsInTranscript = draft.IsSettledTranscript })];
    }

    /// <summary>The text of its passages, in order; the first is the headline.</summary>
    public IReadOnlyList<PassageText> Texts { get; }

    /// <summary>Its metadata.</summary>
    public ArticleMetadata Metadata => _draft.Metadata;

    /// <summary>SHA-256 of the bytes of its file: 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => _draft.File.Sha256;

    /// <summary>The slug that the metadata requests, otherwise the one from the file's name.</summary>
    public ArticleSlug Slug => _draft.Slug;

    /// <summary>The article, with its statements marked in its HTML.</summary>
    /// <param name="utterances">The statements; their passages are indexes into <see cref="Texts"/>.</param>
    public Article Complete(IReadOnlyList<Utterance> utterances) => Complete(utterances, PassageIds.Mint([.. Texts.Select(text => text.Text)]));

    /// <summary>The article, with its statements marked in its HTML, and its passages under the ids from its history.</summary>
    /// <param name="utterances">The statements; their passages are indexes into <see cref="Texts"/>.</param>
    /// <param name="ids">The id of each passage.</param>
    public Article Complete(IReadOnlyList<Utterance> utterances, IReadOnlyList<PassageId> ids)
    {
        var html = MarkedHtml.Render(_tree, utterances, hits: []);
        var passages = new List<Passage>(ids.Count);
        var number = 0;
        foreach (var (block, i) in _tree.Blocks.Select((block, i) => (block, i)))
        {
            passages.Add(new Passage
            {
                Id = ids[i],
                Number = IsCounted(block.Kind) ? ++number : null,
                Kind = block.Kind,
                Level = block.Level,
                Text = block.Unmarked.Text,
                Html = html[i],
                Lead = block.Lead,
            });
        }
        return _draft with { Passages = passages, Tail = _tree.Tail, Utterances = utterances };
    }

    private static bool IsCounted(PassageKind kind) => kind is not (PassageKind.Headline or PassageKind.Standfirst or PassageKind.Heading);
}
