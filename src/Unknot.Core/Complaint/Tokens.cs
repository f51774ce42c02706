namespace Unknot.Core.Complaint;

/// <summary>A text as words and marks. Any text will do: what is no letter and no digit merely parts words.</summary>
internal static class Tokens
{
    // Of English, the space after it and marks counted in: how much room to make at first.
    private const int LettersAWord = 4;
    private const string WeakMarks = ",:()[]{}\"“”„«»–—|•،、、，";
    private const string StrongMarks = ".;!?…\r\n؟؛。！？";

    /// <summary>Words and marks in order; articles and the like are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lookUp">What to find out about each different word, once; null for nothing.</param>
    public static Word[] Of(string text, Func<Lexeme, Lexeme>? lookUp = null)
    {
        Lexemes lexemes = new(lookUp);
        Gathered<Word> words = new(text.Length / LettersAWord);
        string before = "";
        int part = 0;
        int sentence = 0;
        bool stopped = false;
        for (int i = 0; i < text.Length;)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                int end = WordEnd(text, i);
                Lexeme lexeme = lexemes.Of(text.AsSpan(i, end - i));
                if (!lexeme.IsArticle)
                {
                    words.Add(new(i, end, lexeme, before, part, sentence, end - i > 2 && text[end - 2] is '\'' or '’'));
                    stopped = false;
                }

                before = lexeme.Raw;
                i = end;
                continue;
            }

            char mark = MarkAt(text, i, before);
            if (mark != ' ')
            {
                words.Add(new(i, i + 1, mark == ',' ? lexemes.Comma : lexemes.Stop, "", part, sentence));
                part++;
                sentence += mark == '.' && !stopped ? 1 : 0;
                stopped = mark == '.';
                before = "";
            }

            i++;
        }

        return words.ToArray();
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>A comma, a full stop or a space: what the character does to the sentence. The point of a number or of a side's letter ends nothing.</summary>
    private static char MarkAt(string text, int i, string before)
    {
        char at = text[i];
        if (at == '.' && ((i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && i > 0 && char.IsAsciiDigit(text[i - 1])) || before is "l" or "r" or "lt" or "rt"))
        {
            return ' ';
        }

        if (at == '-')
        {
            return i > 0 && char.IsWhiteSpace(text[i - 1]) ? ',' : ' ';
        }

        return WeakMarks.Contains(at) ? ',' : StrongMarks.Contains(at) ? '.' : ' ';
    }
}
