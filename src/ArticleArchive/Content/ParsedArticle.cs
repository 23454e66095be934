using ArticleArchive.Articles;
using ArticleArchive.Content.Rendering;

namespace ArticleArchive.Content;

/// <summary>An article whose words are known and whose statements are not yet.</summary>
public sealed class ParsedArticle
{
    private readonly Article _draft;
    private readonly PassageTree _tree;

    /// <param name="draft">The article, its passages still missing.</param>
    /// <param name="tree">Its passages.</param>
    internal ParsedArticle(Article draft, PassageTree tree)
    {
        _draft = draft;
        _tree = tree;
        Texts = [.. tree.Blocks.Select(block => new PassageText(block.Kind, block.Unmarked.Text) { IsInTranscript = draft.IsSettledTranscript })];
    }

    /// <summary>The words of its passages, in order; the first is the headline.</summary>
    public IReadOnlyList<PassageText> Texts { get; }

    /// <summary>What is known of it beside its text.</summary>
    public ArticleMetadata Metadata => _draft.Metadata;

    /// <summary>The slug that the metadata asks for, or else that of the file's name.</summary>
    public ArticleSlug Slug => _draft.Slug;

    /// <summary>The article with its statements marked in its HTML.</summary>
    /// <param name="utterances">The statements; their passages are indexes into <see cref="Texts"/>.</param>
    public Article Complete(IReadOnlyList<Utterance> utterances) => Complete(utterances, PassageIds.Mint([.. Texts.Select(text => text.Text)]));

    /// <summary>The article with its statements marked in its HTML, its passages under ids that its history gave them.</summary>
    /// <param name="utterances">The statements; their passages are indexes into <see cref="Texts"/>.</param>
    /// <param name="ids">The id of each passage.</param>
    public Article Complete(IReadOnlyList<Utterance> utterances, IReadOnlyList<PassageId> ids)
    {
        var html = MarkedHtml.Of(_tree, utterances, hits: []);
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
