namespace ArticleArchive.Search.Postings;

/// <summary>What the passages found have in common, as numbers of values.</summary>
internal sealed class FacetCounts
{
    /// <summary>Topics, publishers and years.</summary>
    public ValueCounts Labels { get; } = new();

    /// <summary>Speakers whose statements the words stand in.</summary>
    public ValueCounts Speakers { get; } = new();

    public long Headlines { get; private set; }

    public long Quoted { get; private set; }

    public long Told { get; set; }

    /// <summary>Counts the passages found in a block.</summary>
    public void Add(Block block, ReadOnlySpan<ulong> found)
    {
        var firsts = block.FirstPassages;
        var labels = block.Labels;
        var firstLabels = block.FirstLabels;
        var article = 0;
        for (var passage = Bits.Next(found, 0); passage >= 0;)
        {
            article = block.ArticleOf(passage, article);
            var (first, end) = (firsts[article], firsts[article + 1]);
            Headlines += passage == first ? 1 : 0;
            var passages = Bits.Count(found, passage, end);
            for (var label = firstLabels[article]; label < firstLabels[article + 1]; label++)
                Labels.Add(labels[label], passages);
            passage = Bits.Next(found, end);
        }
    }

    /// <summary>Counts the passages of a block in which the words are quoted.</summary>
    /// <param name="block">The block.</param>
    /// <param name="number">Its number.</param>
    /// <param name="found">Those passages.</param>
    /// <param name="scan">What found them.</param>
    public void AddQuoted(Block block, int number, ReadOnlySpan<ulong> found, PassageScan scan)
    {
        var speakers = block.PassageSpeakers;
        HashSet<int>? several = null;
        Quoted += Bits.Count(found);
        for (var passage = Bits.Next(found, 0); passage >= 0; passage = Bits.Next(found, passage + 1))
        {
            if (speakers[passage] > 0)
                Speakers.Add(speakers[passage], 1);
            else if (speakers[passage] == Block.SeveralSpeakers)
                (several ??= []).Add(passage);
        }

        if (several is not null)
            AddSeveral(block, number, several, scan);
    }

    /// <summary>Where several speak in a passage, each is looked at alone: the words may be one's or the other's.</summary>
    private void AddSeveral(Block block, int number, HashSet<int> passages, PassageScan scan)
    {
        var speakers = new HashSet<int>();
        for (var quotation = 0; quotation < block.Quotations; quotation++)
        {
            if (passages.Contains(block.QuotationPassages[quotation]))
                speakers.Add(block.StatementSpeakers[block.QuotationStatements[quotation]]);
        }

        speakers.Remove(0);
        foreach (var speaker in speakers)
        {
            var found = scan.FindFor(speaker, number, block);
            for (var passage = Bits.Next(found, 0); passage >= 0; passage = Bits.Next(found, passage + 1))
                Speakers.Add(speaker, passages.Contains(passage) ? 1 : 0);
        }
    }
}
