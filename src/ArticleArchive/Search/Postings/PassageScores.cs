namespace ArticleArchive.Search.Postings;

/// <summary>
/// Scores of the passages of one block by Okapi BM25 (Robertson and Zaragoza, 2009), with its usual constants. A phrase is worth as much as the rarest of its words.
/// </summary>
/// <param name="passages">How many passages the archive has.</param>
/// <param name="words">How many words.</param>
internal sealed class PassageScores(long passages, long words)
{
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.75f;

    private readonly float _usualLength = passages == 0 ? 1 : Math.Max(1f, (float)words / passages);
    private float[] _scores = [];

    /// <summary>The score of a passage; 0 where nothing was added.</summary>
    public float this[int passage] => _scores[passage];

    /// <summary>Begins another block.</summary>
    public void Clear(int passages)
    {
        if (_scores.Length < passages)
            _scores = new float[passages];
        _scores.AsSpan(0, passages).Clear();
    }

    /// <summary>Adds what a term is worth in the passages where it stands.</summary>
    /// <param name="layer">The words that count.</param>
    /// <param name="places">Where it begins, rising.</param>
    /// <param name="rarity">In how many passages it stands, about.</param>
    public void Add(Layer layer, ReadOnlySpan<int> places, long rarity)
    {
        var weight = (float)Math.Log(1 + ((passages - Math.Min(rarity, passages) + 0.5) / (Math.Min(rarity, passages) + 0.5)));
        var (passage, times) = (-1, 0);
        foreach (var place in places)
        {
            if (!layer.Counts(place))
                continue;

            if (layer.PassageOf(place) is var holder && holder != passage)
            {
                Add(layer.Block, passage, times * weight, times);
                (passage, times) = (holder, 0);
            }

            times++;
        }

        Add(layer.Block, passage, times * weight, times);
    }

    private void Add(Block block, int passage, float weight, int times)
    {
        if (passage < 0)
            return;

        var length = block.PassageStarts[passage + 1] - block.PassageStarts[passage];
        _scores[passage] += weight * (Saturation + 1) / (times + (Saturation * (1 - LengthShare + (LengthShare * length / _usualLength))));
    }
}
