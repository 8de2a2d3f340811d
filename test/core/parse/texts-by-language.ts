/** A typical report in each language, with a heading and a table, and the expected owner. */
export const REPORTS: Array<[language: string, markdown: string, owner: string]> = [
  [
    "ja",
    "## アクションアイテム\n\n| # | アクション | 担当 | 期限 | 状態 |\n| - | - | - | - | - |\n| P-1 | 鍵を更新する | 開発担当 | 2026年12月1日 | **完了** |",
    "開発担当",
  ],
  [
    "zh",
    "## 改进措施\n\n| 措施 | 负责人 | 截止日期 | 状态 |\n| - | - | - | - |\n| 轮换密钥 | 平台组 | 2026年12月1日 | 已完成 |",
    "平台组",
  ],
  [
    "ru",
    "## Последующие действия\n\n| Что сделать | Ответственный | Срок | Статус |\n| - | - | - | - |\n| Сменить ключи | Анна | 1 декабря 2026 | Готово |",
    "Анна",
  ],
  [
    "es",
    "## Acciones preventivas\n\n| Acción | Responsable | Plazo | Estado |\n| - | - | - | - |\n| Rotar las claves | Ana | 1 de diciembre de 2026 | Hecho |",
    "Ana",
  ],
  [
    "pt",
    "## Plano de ação\n\n| Descrição | Responsável | Prazo | Situação |\n| - | - | - | - |\n| Trocar as chaves | Ana | 1 de dezembro de 2026 | Concluído |",
    "Ana",
  ],
  [
    "fr",
    "## Actions correctives\n\n| Mesure | Responsable | Échéance | Statut |\n| - | - | - | - |\n| Changer les clés | Anne | 1 décembre 2026 | Terminé |",
    "Anne",
  ],
  [
    "de",
    "## Folgemaßnahmen\n\n| Maßnahme | Verantwortlich | Frist | Stand |\n| - | - | - | - |\n| Schlüssel tauschen | Anne | 1. Dezember 2026 | Erledigt |",
    "Anne",
  ],
];

/** Items with an owner and a due date, and the expected owner. */
export const ITEMS: Array<[text: string, owner: string]> = [
  ["Schlüssel tauschen (Verantwortlich: Anne, bis 1.12.2026)", "Anne"],
  ["Rotar las claves (responsable: Ana, plazo: 2026-12-01)", "Ana"],
  ["鍵を更新する（担当: 田中、期限: 2026年12月1日）", "田中"],
  ["轮换密钥（负责人：李四，截止：2026年12月1日）", "李四"],
  ["Сменить ключи (ответственный: Анна, срок: 01.12.2026)", "Анна"],
];
