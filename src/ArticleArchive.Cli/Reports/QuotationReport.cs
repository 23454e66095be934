using ArticleArchive.Catalog;
using ArticleArchive.Quotations;

namespace ArticleArchive.Cli.Reports;

/// <summary>Counts the attributions of the archive, and lists those that an editor should review.</summary>
internal sealed class QuotationReport(int limit)
{
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    /// <summary>All statements.</summary>
    public int Statements { get; private set; }

    /// <summary>Statements by the rule that decided, or by the reason why nobody is named; most frequent first.</summary>
    public IEnumerable<RuleCount> Rules =>
        _rules.Select(rule => new RuleCount(rule.Key, rule.Value)).OrderByDescending(rule => rule.Count).ThenBy(rule => rule.Rule, StringComparer.Ordinal);

    /// <summary>Statements without a speaker.</summary>
    public StatementList Unattributed { get; } = new(limit);

    /// <summary>Statements whose speaker is not certain.</summary>
    public StatementList Doubtful { get; } = new(limit);

    /// <summary>Counts the statements of an article.</summary>
    public void Add(StoredArticle stored)
    {
        foreach (var utterance in stored.Utterances.Select(statement => statement.Utterance))
        {
            Statements++;
            _rules[utterance.Rule] = _rules.GetValueOrDefault(utterance.Rule) + 1;
            if (utterance.Attribution is null)
                Unattributed.Add(stored.Article, utterance);
            else if (AttributionDoubt.IsDoubtful(utterance))
                Doubtful.Add(stored.Article, utterance);
        }
    }

    public void Write(Terminal terminal)
    {
        foreach (var (rule, count) in Rules)
            terminal.Out.WriteLine($"{Wording.Number(count),9}  {rule}");
        terminal.Out.WriteLine($"{Wording.Number(Statements),9}  statements");
        Write(terminal, "Unattributed", Unattributed);
        Write(terminal, "Doubtful", Doubtful);
    }

    private static void Write(Terminal terminal, string name, StatementList list)
    {
        terminal.Out.WriteLine();
        var shown = list.Listed.Count < list.Count ? $", the first {Wording.Number(list.Listed.Count)} shown" : "";
        terminal.Out.WriteLine($"{name}: {Wording.Number(list.Count)}{shown}");
        foreach (var statement in list.Listed)
        {
            terminal.Out.WriteLine($"  {statement.Ref}  {statement.Words}");
            terminal.Out.WriteLine($"      {(statement.Speaker is null ? "" : $"{statement.Speaker}: ")}{statement.Reason}");
        }
    }
}
