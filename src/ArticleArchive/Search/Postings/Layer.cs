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
    private ulong[] _leftOut = [];
    private ulong[] _universe = [];
    private Block _block = Block.Empty;
    private int? _only;
    private bool _hasUniverse;
    private bool _hasLeftOut;

    /// <summary>True when quoted words are looked at, which have places of their own.</summary>
    public bool IsSaid { get; } = voice == Voice.Quote || speakers.IsWanted;

    /// <summary>The block that is open.</summary>
    public Block Block => _block;

    /// <summary>Its number.</summary>
    public int Number { get; private set; }

    /// <summary>True when some places do not count.</summary>
    private bool IsMasked { get; set; }

    private Borders Holders => IsSaid ? _block.QuotationBorders : _block.PassageBorders;

    private Borders Stretches => IsSaid ? _block.StatementBorders : _block.PassageBorders;

    /// <summary>Looks at another block.</summary>
    /// <returns>False when no word of it counts.</returns>
    public bool Open(int number, Block block) => Open(number, block, null);

    /// <summary>Looks at the statements of one speaker in a block.</summary>
    /// <returns>False when no word of it counts.</returns>
    public bool OpenFor(int speaker, int number, Block block) => Open(number, block, speaker);

    /// <summary>The passage of a place.</summary>
    public int PassageOf(int place) => IsSaid ? _block.QuotationPassages[Holders.IndexOf(place)] : Holders.IndexOf(place);

    /// <summary>True when each place from the first to the one before the end counts, and they follow one another in one text or statement.</summary>
    public bool IsWhole(int first, int end) => Stretches.HasInOne(first, end) && (!IsMasked || Bits.HasNone(LeftOut(), first, end));

    /// <summary>True when the place counts.</summary>
    public bool Counts(int place) => !IsMasked || !Bits.Has(LeftOut(), place);

    /// <summary>Keeps, of stretches of that length, those that are whole.</summary>
    /// <returns>How many are left.</returns>
    public int KeepWhole(Span<int> firsts, int length)
    {
        if (firsts.IsEmpty)
            return 0;

        var stretches = Stretches;
        var leftOut = IsMasked ? LeftOut() : default;
        var kept = 0;
        foreach (var first in firsts)
        {
            if (stretches.HasInOne(first, first + length) && (leftOut.IsEmpty || Bits.HasNone(leftOut, first, first + length)))
                firsts[kept++] = first;
        }

        return kept;
    }

    /// <summary>Marks the passages of those places that count.</summary>
    public void Mark(ReadOnlySpan<int> places, Span<ulong> passages)
    {
        if (places.IsEmpty)
            return;

        var holders = Holders;
        var leftOut = IsMasked ? LeftOut() : default;
        var owners = IsSaid ? _block.QuotationPassages : default;
        foreach (var place in places)
        {
            if (!leftOut.IsEmpty && Bits.Has(leftOut, place))
                continue;

            var index = holders.IndexOf(place);
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

    private bool Open(int number, Block block, int? only)
    {
        (Number, _block, _only, _hasUniverse, _hasLeftOut) = (number, block, only, false, false);
        IsMasked = voice == (IsSaid ? Voice.Headline : Voice.Narrative) || !speakers.IsEverybody || only is not null;
        return !IsSaid || (IsMasked ? LeaveSaidOut() : block.Quotations > 0);
    }

    /// <summary>The places that do not count, where some do not. In most blocks nothing comes into question, so they are worked out when they are asked for.</summary>
    private ReadOnlySpan<ulong> LeftOut()
    {
        if (!IsSaid && voice == Voice.Narrative)
            return _block.QuotedWords;

        if (!_hasLeftOut)
            LeaveOut();
        return _leftOut.AsSpan(0, Bits.WordsFor(IsSaid ? _block.SaidWords : _block.Words));
    }

    /// <summary>Leaves out the quoted words that do not count.</summary>
    /// <returns>False when none counts.</returns>
    private bool LeaveSaidOut()
    {
        var leftOut = Bits.Empty(ref _leftOut, _block.SaidWords);
        var counted = false;
        for (var i = 0; i < _block.Quotations; i++)
        {
            if (IsCounted(i))
                counted = true;
            else
                Bits.AddRange(leftOut, _block.QuotationStarts[i], _block.QuotationStarts[i + 1]);
        }

        _hasLeftOut = true;
        return counted;
    }

    private bool IsCounted(int quotation)
    {
        var statement = _block.QuotationStatements[quotation];
        return (_only is not { } speaker || _block.StatementSpeakers[statement] == speaker)
            && speakers.Accepts(_block.StatementNames[statement])
            && (voice != Voice.Headline || Bits.Has(_block.Headlines, _block.QuotationPassages[quotation]));
    }

    /// <summary>The words of speakers who are left out do not count.</summary>
    private void LeaveOut()
    {
        var leftOut = Bits.Empty(ref _leftOut, _block.Words);
        for (var i = 0; i < _block.Quotations; i++)
        {
            if (!speakers.Accepts(_block.StatementNames[_block.QuotationStatements[i]]))
                Bits.AddRange(leftOut, _block.QuotationTexts[i], _block.QuotationTexts[i] + _block.QuotationStarts[i + 1] - _block.QuotationStarts[i]);
        }

        _hasLeftOut = true;
    }

    private void FindUniverse(Span<ulong> universe)
    {
        var starts = IsSaid ? _block.QuotationStarts : _block.PassageStarts;
        for (var i = 0; i < starts.Length - 1; i++)
        {
            if ((IsSaid || _block.HasWords(i)) && (!IsMasked || Bits.Count(LeftOut(), starts[i], starts[i + 1]) < starts[i + 1] - starts[i]))
                Bits.Add(universe, IsSaid ? _block.QuotationPassages[i] : i);
        }
    }
}
