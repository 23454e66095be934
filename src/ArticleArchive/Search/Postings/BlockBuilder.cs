using System.Runtime.InteropServices;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Postings;

/// <summary>Puts articles together into a block.</summary>
internal sealed class BlockBuilder
{
    private readonly List<int> _keys = [];
    private readonly List<int> _firstPassages = [0];
    private readonly List<int> _firstLabels = [0];
    private readonly List<int> _labels = [];
    private readonly List<int> _passageStarts = [0];
    private readonly List<int> _passageSpeakers = [];
    private readonly List<int> _quotationStarts = [0];
    private readonly List<int> _quotationTexts = [];
    private readonly List<int> _quotationPassages = [];
    private readonly List<int> _quotationStatements = [];
    private readonly List<int> _statementStarts = [0];
    private readonly List<int> _statementSpeakers = [];
    private readonly List<int> _statementNames = [];

    /// <summary>Begins an empty block.</summary>
    public BlockBuilder()
    {
    }

    /// <summary>Goes on with a block.</summary>
    public BlockBuilder(Block block)
    {
        for (var article = 0; article < block.Articles; article++)
            AddKey(block.KeyOf(article));

        Copy(block.FirstPassages, _firstPassages);
        Copy(block.FirstLabels, _firstLabels);
        Copy(block.Labels, _labels);
        Copy(block.PassageStarts, _passageStarts);
        Copy(block.PassageSpeakers, _passageSpeakers);
        Copy(block.QuotationStarts, _quotationStarts);
        Copy(block.QuotationTexts, _quotationTexts);
        Copy(block.QuotationPassages, _quotationPassages);
        Copy(block.QuotationStatements, _quotationStatements);
        Copy(block.StatementStarts, _statementStarts);
        Copy(block.StatementSpeakers, _statementSpeakers);
        Copy(block.StatementNames, _statementNames);
    }

    public bool IsEmpty => _keys.Count == 0;

    /// <summary>How many words there are: the place of the next.</summary>
    public int Words => _passageStarts[^1];

    /// <summary>How many quoted words there are: the place of the next.</summary>
    public int SaidWords => _quotationStarts[^1];

    /// <summary>True when the article fits where there may be so many places; an empty block takes any article.</summary>
    public bool HasRoomFor(ArticlePlaces article, int most) => IsEmpty || (Words + article.Text.Count <= most && SaidWords + article.Said.Count <= most);

    /// <summary>Adds an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="labels">The numbers of its topics, publisher and years.</param>
    /// <param name="speakers">For each of its statements the numbers of the speaker and of the names by which that one can be asked for.</param>
    public void Add(ArticlePlaces article, IReadOnlyList<int> labels, IReadOnlyList<(int Speaker, int Names)> speakers)
    {
        var (firstPassage, firstStatement) = (_passageSpeakers.Count, _statementSpeakers.Count);
        AddKey(article.Key.Value);
        _labels.AddRange(labels);
        _firstLabels.Add(_labels.Count);
        foreach (var length in article.PassageLengths)
        {
            _passageStarts.Add(Words + Math.Max(length, 1));
            _passageSpeakers.Add(length > 0 ? 0 : Block.NoWords);
        }

        _firstPassages.Add(_passageSpeakers.Count);
        foreach (var (speaker, names) in speakers)
        {
            _statementSpeakers.Add(speaker);
            _statementNames.Add(names);
        }

        var spoken = new bool[article.PassageLengths.Count];
        for (var i = 0; i < article.Quotations.Count; i++)
        {
            var quotation = article.Quotations[i];
            var passage = firstPassage + quotation.Passage;
            var speaker = speakers[quotation.Utterance].Speaker;
            _passageSpeakers[passage] = !spoken[quotation.Passage] || _passageSpeakers[passage] == speaker ? speaker : Block.SeveralSpeakers;
            spoken[quotation.Passage] = true;
            _quotationTexts.Add(_passageStarts[passage] + quotation.First);
            _quotationPassages.Add(passage);
            _quotationStatements.Add(firstStatement + quotation.Utterance);
            _quotationStarts.Add(SaidWords + quotation.End - quotation.First);
            if (i + 1 == article.Quotations.Count || article.Quotations[i + 1].Utterance != quotation.Utterance)
                _statementStarts.Add(SaidWords);
        }
    }

    /// <summary>Marks an article as taken out.</summary>
    /// <returns>How many words go with it; 0 when it is not here.</returns>
    public int Remove(ArticleKey key)
    {
        for (var article = 0; article < _keys.Count / 2; article++)
        {
            if ((((long)_keys[(2 * article) + 1] << 32) | (uint)_keys[2 * article]) != key.Value)
                continue;

            _keys[2 * article] = _keys[(2 * article) + 1] = unchecked((int)Block.Gone);
            return _passageStarts[_firstPassages[article + 1]] - _passageStarts[_firstPassages[article]];
        }

        return 0;
    }

    /// <summary>How many bytes it takes.</summary>
    public int Length => Lists().Sum(list => list.Count) * sizeof(int);

    /// <summary>Writes the block as it is stored: numbers of 32 bits, the lowest byte first.</summary>
    public void WriteTo(Span<byte> bytes)
    {
        foreach (var list in Lists())
        {
            MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(list)).CopyTo(bytes);
            bytes = bytes[(list.Count * sizeof(int))..];
        }
    }

    /// <summary>The block as it stands.</summary>
    public Block ToBlock()
    {
        var bytes = new byte[Length];
        WriteTo(bytes);
        return new Block(bytes);
    }

    private List<int>[] Lists() =>
    [
        [_keys.Count / 2, _passageSpeakers.Count, _quotationTexts.Count, _statementSpeakers.Count, _labels.Count],
        _keys, _firstPassages, _firstLabels, _labels, _passageStarts, _passageSpeakers,
        _quotationStarts, _quotationTexts, _quotationPassages, _quotationStatements, _statementStarts, _statementSpeakers, _statementNames,
    ];

    private void AddKey(long key)
    {
        _keys.Add((int)key);
        _keys.Add((int)(key >> 32));
    }

    private static void Copy(ReadOnlySpan<int> numbers, List<int> list)
    {
        list.Clear();
        list.AddRange(numbers);
    }
}
