namespace ArticleArchive.Search.Queries;

/// <summary>
/// Builds the tree from lexemes. Precedence, from the tightest: exclusion; <c>NEAR</c>; <c>AND</c> and <c>SAME</c>; <c>OR</c>; adjacent words. Both <c>a AND b
/// OR c AND d</c> and <c>crack paris OR ankara</c> then mean what their writers expect.
/// </summary>
internal sealed class QueryGrammar(IReadOnlyList<Lexeme> lexemes, QueryFilters filters, QueryNotes notes)
{
    private readonly QueryTerms _terms = new(notes);
    private int _at;
    private bool _excluding;

    /// <summary>Reads the whole query; null when it contains no words to search for.</summary>
    public QueryNode? Read() => Sequence();

    private LexemeKind? Kind => _at < lexemes.Count ? lexemes[_at].Kind : null;

    private bool HasOperand => Kind is LexemeKind.Piece or LexemeKind.Quoted or LexemeKind.Field or LexemeKind.Open or LexemeKind.Not;

    private QueryNode? Sequence()
    {
        var parts = new List<QueryNode?>();
        while (Kind is not (null or LexemeKind.Close))
        {
            if (HasOperand)
                parts.Add(Alternatives());
            else
                NoteDangling(lexemes[_at++].Text);
        }

        return QueryAlgebra.And(parts.OfType<QueryNode>());
    }

    private QueryNode? Alternatives()
    {
        var before = filters.Count;
        var parts = Operands(LexemeKind.Or, All);
        var nodes = parts.OfType<QueryNode>().ToList();
        if (parts.Count > 1 && nodes.Count > 0 && filters.Count > before)
            notes.Add("A filter applies to the whole query; it cannot be an alternative to words.");

        if (nodes.TrueForAll(node => node is NotNode) && nodes.Count > 1)
            return QueryAlgebra.And(nodes.Select(QueryAlgebra.Not)) is { } all ? QueryAlgebra.Not(all) : null;

        var asked = QueryAlgebra.Or(nodes.Where(node => node is not NotNode));
        if (nodes.Count > 1 && nodes.Exists(node => node is NotNode))
            notes.Add("An exclusion cannot be an alternative; it was applied to the whole query.");

        return QueryAlgebra.And(nodes.Where(node => node is NotNode).Prepend(asked).OfType<QueryNode>());
    }

    private QueryNode? All() => QueryAlgebra.And(Operands(LexemeKind.And, Near).OfType<QueryNode>());

    private QueryNode? Near()
    {
        var left = Operand();
        var pairs = new List<QueryNode?>();
        while (Kind == LexemeKind.Near)
        {
            var typed = lexemes[_at++].Text;
            if (!HasOperand)
            {
                NoteDangling(typed);
                break;
            }

            var right = Operand();
            pairs.Add(Pair(left, right, typed));
            left = right;
        }

        return pairs.Count == 0 ? left : QueryAlgebra.And(pairs.OfType<QueryNode>());
    }

    private QueryNode? Pair(QueryNode? left, QueryNode? right, string near)
    {
        var distance = QueryOperators.Distance(near, notes);
        if (left is not null && right is not null && QueryAlgebra.CanBeNear(left) && QueryAlgebra.CanBeNear(right))
            return new NearNode(left, right, distance);

        notes.Add("NEAR goes between words and phrases; here it was read as AND.");
        return QueryAlgebra.And(new[] { left, right }.OfType<QueryNode>());
    }

    private QueryNode? Operand()
    {
        var lexeme = lexemes[_at++];
        switch (lexeme.Kind)
        {
            case LexemeKind.Piece:
                return _terms.Piece(lexeme.Text);
            case LexemeKind.Quoted:
                return _terms.Quoted(lexeme.Text);
            case LexemeKind.Field:
                filters.Add(lexeme, _excluding);
                return null;
            case LexemeKind.Not:
                return Exclusion(lexeme.Text);
            default:
                var group = Sequence();
                _at++;
                return group;
        }
    }

    private QueryNode? Exclusion(string typed)
    {
        if (!HasOperand)
        {
            NoteDangling(typed);
            return null;
        }

        _excluding = !_excluding;
        var before = filters.Count;
        var part = Operand();
        _excluding = !_excluding;
        if (part is not null && filters.Count > before)
            notes.Add("A filter applies to the whole query; it cannot be excluded together with words.");

        return part is null ? null : QueryAlgebra.Not(part);
    }

    private List<QueryNode?> Operands(LexemeKind joint, Func<QueryNode?> read)
    {
        var parts = new List<QueryNode?> { read() };
        while (Kind == joint)
        {
            var typed = lexemes[_at++].Text;
            if (HasOperand)
                parts.Add(read());
            else
                NoteDangling(typed);
        }

        return parts;
    }

    private void NoteDangling(string typed) => notes.Add($"“{typed}” had nothing to join and was left out.");
}
