using System.Runtime.CompilerServices;
using ArticleArchive.Articles;

namespace ArticleArchive.Search.Postings;

/// <summary>
/// The words of a block that count, as <see cref="WordStreams"/> has them for a text: all words, stretches of them where some do not count, or the quoted words of
/// each statement joined.
/// </summary>
/// <param name="voice">The only voice in which words count; null for all.</param>
/// <param name="speakers">Whose statements count.</param>
internal sealed class Layer(Voice? voice, SpeakerChoice speakers)
{
    private ulong[] _counted = [];
    private ulong[] _universe = [];
    private bool _hasUniverse;
    private bool _hasCounted;
    private Block _block = Block.Empty;
    private int? _only;

    /// <summary>True when quoted words are looked at, which have places of their own.</summary>
    public bool IsSaid { get; } = voice == Voice.Quote || speakers.IsWanted;

    /// <summary>The block that is open.</summary>
    public Block Block => _block;

    /// <summary>Its number.</summary>
    public int Number { get; private set; }

    /// <summary>True when some places do not count; <see cref="Counted"/> then has those that do.</summary>
    public bool IsMasked { get; private set; }

    /// <summary>The places that count, where not all do. In most blocks nothing comes into question, so they are worked out when they are asked for.</summary>
    public ReadOnlySpan<ulong> Counted
    {
        get
        {
            if (!_hasCounted)
                LeaveOut();
            _hasCounted = true;
            return _counted.AsSpan(0, Bits.WordsFor(IsSaid ? _block.SaidWords : _block.Words));
        }
    }

    private ReadOnlySpan<int> Starts => IsSaid ? _block.QuotationStarts : _block.PassageStarts;

    /// <summary>Looks at another block.</summary>
    /// <returns>False when no word of it counts.</returns>
    public bool Open(int number, Block block) => Open(number, block, null);

    /// <summary>Looks at the statements of one speaker in a block.</summary>
    /// <returns>False when no word of it counts.</returns>
    public bool OpenFor(int speaker, int number, Block block) => Open(number, block, speaker);

    /// <summary>The index in the layer's own list (of passages, or of quotations) of what holds a place, at or after <paramref name="from"/>.</summary>
    public int IndexOf(int place, int from) => IndexOf(Starts, place, from);

    /// <summary>The passage of what has that index.</summary>
    public int PassageOf(int index) => IsSaid ? _block.QuotationPassages[index] : index;

    /// <summary>Where the words end that follow one another in what has that index.</summary>
    public int EndOf(int index) => IsSaid ? _block.StatementStarts[_block.QuotationStatements[index] + 1] : _block.PassageStarts[index + 1];

    /// <summary>True when each place from the first to the one before the end counts.</summary>
    public bool Counts(int first, int end) => !IsMasked || Bits.HasRange(Counted, first, end);

    /// <summary>Marks the passages of those places, which rise, that count.</summary>
    public void Mark(ReadOnlySpan<int> places, Span<ulong> passages)
    {
        if (places.IsEmpty)
            return;

        var starts = Starts;
        var index = 0;
        var counted = IsMasked ? Counted : default;
        var owners = IsSaid ? _block.QuotationPassages : default;
        foreach (var place in places)
        {
            if (!counted.IsEmpty && !Bits.Has(counted, place))
                continue;

            index = IndexOf(starts, place, index);
            Bits.Add(passages, owners.IsEmpty ? index : owners[index]);
        }
    }

    /// <summary>The passages with a word that counts.</summary>
    public ReadOnlySpan<ulong> Universe()
    {
        if (!_hasUniverse)
            FindUniverse(Bits.Empty(ref _universe, _block.Passages));
        _hasUniverse = true;
        return _universe.AsSpan(0, Bits.WordsFor(_block.Passages));
    }

    /// <summary>Leaves of passages found those that the voice has.</summary>
    public void Restrict(Span<ulong> found)
    {
        if (voice == Voice.Headline)
            Bits.And(found, _block.Headlines);
        else if (voice == Voice.Narrative)
            Bits.Without(found, _block.Headlines);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOf(ReadOnlySpan<int> starts, int place, int from) => place < starts[from + 1] ? from : Ahead(starts, place, from + 1);

    /// <summary>Places come rising, so what is looked for is mostly near.</summary>
    private static int Ahead(ReadOnlySpan<int> starts, int place, int low)
    {
        var step = 1;
        while (low + step < starts.Length - 1 && starts[low + step] <= place)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, starts.Length - 1);
        while (low < high - 1)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] <= place ? (middle, high) : (low, middle);
        }

        return low;
    }

    private bool Open(int number, Block block, int? only)
    {
        (Number, _block, _only, _hasUniverse, _hasCounted) = (number, block, only, false, false);
        if (IsSaid)
            return OpenSaid();

        IsMasked = voice == Voice.Narrative || !speakers.IsEverybody;
        return true;
    }

    private bool OpenSaid()
    {
        IsMasked = voice == Voice.Headline || !speakers.IsEverybody || _only is not null;
        if (!IsMasked)
            return _block.Quotations > 0;

        var counted = Bits.Empty(ref _counted, _block.SaidWords);
        var hasAny = false;
        for (var i = 0; i < _block.Quotations; i++)
        {
            if (!IsCounted(i))
                continue;

            Bits.AddRange(counted, _block.QuotationStarts[i], _block.QuotationStarts[i + 1]);
            hasAny = true;
        }

        _hasCounted = true;
        return hasAny;
    }

    private bool IsCounted(int quotation)
    {
        var statement = _block.QuotationStatements[quotation];
        return (_only is not { } speaker || _block.StatementSpeakers[statement] == speaker)
            && speakers.Accepts(_block.StatementNames[statement])
            && (voice != Voice.Headline || Bits.Has(_block.Headlines, _block.QuotationPassages[quotation]));
    }

    /// <summary>The words of quotations that are not looked at do not count; in the narrative no quoted words do.</summary>
    private void LeaveOut()
    {
        var left = Bits.Empty(ref _counted, _block.Words);
        for (var i = 0; i < _block.Quotations; i++)
        {
            var first = _block.QuotationTexts[i];
            if (voice == Voice.Narrative || !speakers.Accepts(_block.StatementNames[_block.QuotationStatements[i]]))
                Bits.AddRange(left, first, first + _block.QuotationStarts[i + 1] - _block.QuotationStarts[i]);
        }

        foreach (ref var word in left)
            word = ~word;
    }

    private void FindUniverse(Span<ulong> universe)
    {
        var starts = Starts;
        for (var i = 0; i < starts.Length - 1; i++)
        {
            if (starts[i] < starts[i + 1] && (!IsMasked || Bits.Count(Counted, starts[i], starts[i + 1]) > 0))
                Bits.Add(universe, PassageOf(i));
        }
    }
}
