using System.Globalization;
using System.Text;

namespace Unknot.Web.Tests.Fuzz;

/// <summary>A request to the byte, so that it can be sent once more.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Address">Where to.</param>
/// <param name="Body">What is sent; null when nothing is.</param>
/// <param name="Type">What it is said to be.</param>
internal sealed record Request(HttpMethod Method, string Address, byte[]? Body, string Type)
{
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>Which endpoint it is meant for.</summary>
    public string Endpoint => $"{Method} {Addresses.Pattern(Address)}";

    /// <summary>An address with something done to its query.</summary>
    public static Request Read(Random dice, string address, IReadOnlyList<string> names, IReadOnlyList<string> seen)
    {
        StringBuilder query = new(address);
        for (int more = dice.Next(4); more > 0; more--)
        {
            query.Append(query.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?').Append(names[dice.Next(names.Count)]).Append('=').Append(Escaped(Shortened(Nasty.Of(dice, "", seen))));
        }

        return new(dice.Next(20) == 0 ? HttpMethod.Head : HttpMethod.Get, query.ToString(), null, "");
    }

    /// <summary>A form, filled in as somebody might, and then spoilt in up to three places.</summary>
    public static Request Sent(Random dice, FormOnPage form, IReadOnlyList<string> seen)
    {
        List<(string Name, byte[] Value)> fields = [.. Filled(dice, form).Select(field => (field.Name, Encoding.UTF8.GetBytes(field.Value)))];
        for (int spoilt = dice.Next(4); spoilt > 0 && fields.Count > 0; spoilt--)
        {
            Spoil(dice, fields, seen);
        }

        if (!form.Posts)
        {
            return new(HttpMethod.Get, $"{form.To}{(form.To.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Joined([.. fields.Select(field => (field.Name, Shortened(field.Value)))])}", null, "");
        }

        byte[] body = Encoding.ASCII.GetBytes(Joined(fields));
        return dice.Next(40) switch
        {
            0 => new(HttpMethod.Post, form.To, body[..dice.Next(body.Length + 1)], Form),
            1 => new(HttpMethod.Post, form.To, body, "application/json"),
            2 => new(HttpMethod.Post, form.To, body, "multipart/form-data; boundary=x"),
            3 => new(HttpMethod.Post, form.To, [.. body, .. Shortened(Nasty.Of(dice, "", seen))], Form + "; charset=utf-7"),
            4 => new(HttpMethod.Post, form.To, Parts(fields), "multipart/form-data; boundary=x"),
            _ => new(HttpMethod.Post, form.To, body, Form),
        };
    }

    /// <summary>As a message of HTTP.</summary>
    public HttpRequestMessage Message()
    {
        HttpRequestMessage message = new(Method, new Uri(Address, UriKind.Relative));
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", Type);
        }

        return message;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Address} ({Type}) {Encoding.Latin1.GetString(Body ?? [])}";

    private static IEnumerable<(string Name, string Value)> Filled(Random dice, FormOnPage form)
    {
        foreach (IGrouping<string, FormField> same in form.Fields.Where(field => field.Kind is not ("submit" or "file")).GroupBy(field => field.Name))
        {
            FormField[] all = [.. same];
            foreach (FormField field in all[0].Kind switch
            {
                "hidden" => all,
                "checkbox" => all.Where(_ => dice.Next(3) == 0),
                "radio" => dice.Next(8) == 0 ? [] : [all[dice.Next(all.Length)]],
                _ => all,
            })
            {
                yield return (field.Name, field.Kind is "hidden" or "checkbox" or "radio" ? field.Value : field.Kind is "number" ? dice.Next(12).ToString(CultureInfo.InvariantCulture) : field.Value.Length > 0 ? field.Value : "a sore shoulder");
            }
        }

        if (form.Fields.Where(field => field.Kind == "submit").ToArray() is { Length: > 0 } buttons)
        {
            FormField pressed = buttons[dice.Next(buttons.Length)];
            yield return (pressed.Name, pressed.Value);
        }
    }

    private static void Spoil(Random dice, List<(string Name, byte[] Value)> fields, IReadOnlyList<string> seen)
    {
        int at = dice.Next(fields.Count);
        (string name, byte[] value) = fields[at];
        // Without its token a form tells nothing new after the first time.
        if (name.StartsWith("__", StringComparison.Ordinal) && dice.Next(10) > 0)
        {
            return;
        }

        switch (dice.Next(8))
        {
            case 0:
                fields.RemoveAt(at);
                break;
            case 1:
                fields.Insert(dice.Next(fields.Count), (name, Nasty.Of(dice, Encoding.UTF8.GetString(value), seen)));
                break;
            case 2:
                fields[at] = (name + (dice.Next(2) == 0 ? "[0]" : ".x"), value);
                break;
            default:
                fields[at] = (name, Nasty.Of(dice, Encoding.UTF8.GetString(value), seen));
                break;
        }
    }

    private static string Joined(IReadOnlyList<(string Name, byte[] Value)> fields) => string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Escaped(field.Value)}"));

    private static byte[] Parts(IReadOnlyList<(string Name, byte[] Value)> fields) =>
        [.. fields.SelectMany(field => (byte[])[.. Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"{field.Name}\"\r\n\r\n"), .. field.Value, .. "\r\n"u8]), .. "--x--\r\n"u8];

    // A longer line is refused by the server before the app sees it.
    private static byte[] Shortened(byte[] value) => value[..Math.Min(value.Length, 500)];

    private static string Escaped(byte[] value) =>
        string.Concat(value.Select(one => char.IsAsciiLetterOrDigit((char)one) ? ((char)one).ToString() : "%" + one.ToString("X2", CultureInfo.InvariantCulture)));
}
