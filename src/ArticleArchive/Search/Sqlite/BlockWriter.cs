using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Writes the blocks that a change touches.</summary>
/// <param name="statements">The statements of the change.</param>
/// <param name="change">Its number.</param>
/// <param name="most">The most places of a block that has several articles.</param>
internal sealed class BlockWriter(Statements statements, long change, int most)
{
    private readonly Dictionary<int, BlockBuilder> _touched = [];
    private int _last = statements.Value("SELECT MAX(block) FROM search_blocks") is long last ? (int)last : 0;

    /// <summary>Where an article goes that is added next.</summary>
    public BlockPlace BlockFor(ArticlePlaces article)
    {
        if (!Builder(_last).HasRoomFor(article, most))
        {
            // What is full is written and forgotten: a build's memory does not grow with the archive.
            Write(_last, Builder(_last));
            _touched.Remove(_last);
            _last++;
        }

        var block = Builder(_last);
        return new BlockPlace(_last, block.Words, block.SaidWords);
    }

    /// <summary>Adds an article where <see cref="BlockFor"/> said.</summary>
    /// <inheritdoc cref="BlockBuilder.Add"/>
    public void Add(ArticlePlaces article, IReadOnlyList<int> labels, IReadOnlyList<(int Speaker, int Names)> speakers)
    {
        Builder(_last).Add(article, labels, speakers);
        statements.Run("INSERT INTO search_articles (key, block) VALUES (?1, ?2)", article.Key.Value, _last);
    }

    /// <summary>Takes an article out.</summary>
    /// <returns>How many words go with it.</returns>
    public int Remove(ArticleKey key)
    {
        if (statements.Value("SELECT block FROM search_articles WHERE key = ?1", key.Value) is not long block)
            return 0;

        statements.Run("DELETE FROM search_articles WHERE key = ?1", key.Value);
        return Builder((int)block).Remove(key);
    }

    /// <summary>Writes what is not written yet.</summary>
    public void Flush()
    {
        foreach (var (number, block) in _touched.Where(block => !block.Value.IsEmpty))
            Write(number, block);
    }

    private BlockBuilder Builder(int number)
    {
        if (_touched.TryGetValue(number, out var known))
            return known;

        var stored = statements.Value("SELECT data FROM search_blocks WHERE block = ?1", number) as byte[];
        return _touched[number] = stored is null ? new BlockBuilder() : new BlockBuilder(new Block(Seal.Open(stored)));
    }

    private void Write(int number, BlockBuilder block)
    {
        var bytes = new byte[block.Length + Seal.Length];
        block.WriteTo(bytes);
        Seal.Put(bytes);
        statements.Run("INSERT OR REPLACE INTO search_blocks (block, changed, data) VALUES (?1, ?2, ?3)", number, change, bytes);
    }
}
