# ruff: noqa: E501 - the rows of a table are easier to judge whole
"""Words and parts of patterns that the rules of rare traits share."""

from __future__ import annotations

NUMBER = "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|[0-9]{1,2}"
PARENT = (
    r"[mM]amm(?:an?|or)s?|[pP]app(?:an?|or)s?|[mM]o(?:dern?|r)|[fF]a(?:dern?|r)|[fF]öräld(?:ern|rarna|er)|[vV]årdnadshavaren?"
    r"|[sS]tyv(?:pappan?|fadern|far|mamman?)|[bB]onus(?:pappan?|mamman?)|[mM]or(?:mor|far)(?:n|dern?|fadern)?"
    r"|[fF]ar(?:mor|far)(?:n|modern|fadern)?|[bB]ro(?:der|r)n?|[sS]yster(?:n)?|[sS]torebror|[sS]torasyster"
    r"|[mM]oster(?:n)?|[fF]aster(?:n)?|[mM]orbror|[fF]arbror|[kK]usinen?|[sS]ambon?|[gG]rannen"
)
CHILD = (
    r"[eE]lev(?:en|er|erna)?|[bB]arn(?:et|en)?|[pP]ojk(?:en?|ar|arna)|[fF]lick(?:an?|or|orna)|[kK]ill(?:en?|ar)|[tT]jej(?:en|er)?"
    r"|[dD]otter(?:n)?|[sS]on(?:en)?|[uU]ngdom(?:en)?|[tT]onåring(?:en)?|[lL]illebror|[lL]illasyster"
    r"|[sS]yskon(?:et|en|paret)?|[hH]on|[hH]an|[hH]en|[dD]en unge|[kK]ompis(?:en)?|[kK]lasskamrat(?:en)?"
)
PERSON = rf"(?:{PARENT}|{CHILD}|[fF]amilj(?:en)?|[dD]e)"
"""Whom a trait may belong to."""

MANY = (
    r"\b(?:[mM]ånga|[fF]lest(?:a)?|[aA]ndel(?:en)?|[aA]lla|[fF]ler|[fF]amiljer|[uU]ngdomar|[pP]ersoner|[vV]issa|[nN]ågra|[fF]öräldrar till"
    r"|[eE]lever (?:med|som|från|till)|(?<!tt )[bB]arn (?:med|som|från|till|i behov)|[rR]utin(?:en)?|[pP]rocent|[uU]tbildning(?:en)?|[kK]urs(?:en)?"
    r"|[fF]öreläsning(?:en)?|[kK]unskap(?:en)?|[mM]aterial(?:et)?|[iI]nformation(?:en)?|[fF]inns på (?:svenska|arabiska|flera|\w+ språk)|[eE]rbjuds|[eE]fterfråga\w*"
    r"|[sS]tatistik(?:en)?|[gG]enerellt|[sS]aknas|[rR]egionen|[rR]egler|[tT]illsyn|[pP]rojekt(?:et)?|[gG]rupp(?:en)? för|[lL]agen|[sS]töd till)\b"
)
"""Words of a general statement: what follows is told of nobody."""
